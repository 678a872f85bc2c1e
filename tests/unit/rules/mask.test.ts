import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKnownNames, maskKnownNames } from '#shared/rules/mask.ts';
import { type KnownName, nameIndex } from '#shared/rules/mask-names.ts';

const given = (text: string, owner?: string): KnownName => ({ text, kind: 'given', ...own(owner) });
const family = (text: string, owner?: string): KnownName => ({
  text,
  kind: 'family',
  ...own(owner),
});
const pseudonym = (text: string): KnownName => ({ text, kind: 'pseudonym' });
const place = (text: string): KnownName => ({ text, kind: 'place' });
const own = (owner?: string) => (owner === undefined ? {} : { owner });

const found = (text: string, ...names: KnownName[]) =>
  findKnownNames(text, names).map(({ start, end }) => text.slice(start, end));

describe('known names in a text', () => {
  it.each<[string, KnownName, string[]]>([
    ['Hier, ANA est venue avec ana.', given('Ana'), ['ANA', 'ana']],
    ['Élodie, elodie, E\u0301LODIE', given('Elodie'), ['Élodie', 'elodie', 'E\u0301LODIE']],
    ["Le carnet d’Ana, l'Ana d’hier", given('Ana'), ['Ana', 'Ana']],
    ['Les Morels et la Morel', family('Morel'), ['Morels', 'Morel']],
    [
      'Jean-Pierre, jean pierre, Jean‑Pierre, JeanPierre',
      given('Jean-Pierre'),
      ['Jean-Pierre', 'jean pierre', 'Jean‑Pierre', 'JeanPierre'],
    ],
    ['Jean-Pierre est là', given('Jeanpierre'), ['Jean-Pierre']],
    ["M. N’Diaye, Ndiaye, N'DIAYE", family('Ndiaye'), ['N’Diaye', 'Ndiaye', "N'DIAYE"]],
    ['Il l’aura. Elle est l’une d’elles.', given('Laura'), []],
    ['le roseau, la rosée, arrose', given('Rose'), []],
    [
      'Mme de La Tour, Mme Latour, La Tour',
      family('de La Tour'),
      ['de La Tour', 'Latour', 'La Tour'],
    ],
    ['ana.morel@exemple.fr', pseudonym('Ana Morel'), ['ana.morel']],
    ['Morel Ana, puis Ana seule', pseudonym('Ana Morel'), ['Morel Ana', 'Ana']],
    ['le jardin de la Dame', pseudonym('Dame du jardin'), ['Dame']],
    ['A. a dit : « il a raison »', { text: 'A.', kind: 'alias' }, ['A']],
    [
      'aux Tilleuls, au CMP les tilleuls',
      place('CMP Les Tilleuls'),
      ['Tilleuls', 'CMP les tilleuls'],
    ],
    ['Ma\u00ADrie et Ma\u200Brie', given('Marie'), ['Ma\u00ADrie', 'Ma\u200Brie']],
    ['Le cœur de Cœlia, coelia', given('Cœlia'), ['Cœlia', 'coelia']],
    ['Ana2 et Ana_3', given('Ana'), ['Ana', 'Ana']],
  ])('%j with %o', (text, name, expected) => {
    expect(found(text, name)).toEqual(expected);
  });

  it('prefers the longest name and joins the two names of one person', () => {
    const names = [given('Ana', 'p1'), given('Ana-Lou', 'p2'), family('Morel', 'p1')];
    expect(found('Ana-Lou puis Ana Morel, Ana et Morel', ...names)).toEqual([
      'Ana-Lou',
      'Ana Morel',
      'Ana',
      'Morel',
    ]);
  });

  it('flags a common word, and only where nothing shows a name', () => {
    const flags = (text: string) =>
      findKnownNames(text, [given('Rose'), family('Petit', 'p')]).map(({ ambiguous }) => ambiguous);
    expect(flags('une rose, petit à petit')).toEqual([true, true, true]);
    expect(flags('Rose est venue.')).toEqual([true]);
    expect(flags('avec Rose et M. Petit')).toEqual([false, false]);
    expect(findKnownNames('avec ana', [given('Ana')])[0]?.ambiguous).toBe(false);
  });

  it('hides ambiguous names too, with a fixed word or one per span', () => {
    expect(maskKnownNames('La rose d’Ana', [given('Rose'), given('Ana')], '…')).toBe('La … d’…');
    const named = maskKnownNames(
      'Ana et Zoé',
      [given('Ana', '1'), given('Zoé', '2')],
      (span) => `[${span.names[0]?.owner}]`,
    );
    expect(named).toBe('[1] et [2]');
  });

  it('leaves nothing to find, whatever the text and the names', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'Ana',
        'Jean',
        'Pierre',
        'jean',
        'é',
        'E\u0301',
        '-',
        ' ',
        '’',
        '\n',
        'd’',
        's',
        '.',
        '1',
      ),
      { maxLength: 25 },
    );
    const names = [
      given('Ana', '1'),
      given('Jean-Pierre', '2'),
      given('Éé', '3'),
      pseudonym('Pierre Ana'),
    ];
    fc.assert(
      fc.property(pieces, fc.constantFrom('', '…', '[une personne]'), (parts, replacement) => {
        const masked = maskKnownNames(parts.join(''), names, replacement);
        expect(findKnownNames(masked, names)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds a name placed anywhere, at exact offsets, in any normal form', () => {
    const filler = fc.constantFrom('', 'alors ', '« ', '(', 'é ', '👩🏽‍🦰 ', 'l’');
    fc.assert(
      fc.property(
        filler,
        fc.constantFrom('', ' vient', ', oui', '…', ' »'),
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom('Zoé', 'ZOÉ', 'zoe', 'Zoë'),
        (before, after, form, written) => {
          const name = written.normalize(form);
          const text = before + name + after;
          const [span, ...rest] = findKnownNames(text, [given('Zoé')]);
          expect(rest).toEqual([]);
          expect(span).toMatchObject({ start: before.length, end: before.length + name.length });
        },
      ),
    );
  });

  it('changes a text without known names in nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(maskKnownNames(text, [given('Xyzzyqwx')], '…')).toBe(text);
      }),
    );
  });

  it('reads 200,000 characters against many names', () => {
    const names = nameIndex(
      Array.from({ length: 2_000 }, (_, index) =>
        given(`Nom${String.fromCharCode(97 + (index % 26))}${'ab'.repeat(index % 9)}`),
      ),
    );
    const text = 'Ana-Lou d’Jean-Pierre nom a-b-c-d-e '.repeat(5_600);
    expect(findKnownNames(text, names)).toEqual([]);
    const hyphens = 'a-'.repeat(100_000);
    expect(findKnownNames(hyphens, [given('Aaa')]).length).toBeGreaterThan(0);
    expect(findKnownNames('a'.repeat(200_000), [given('Ana')])).toEqual([]);
  });

  it('ignores names that hold no word', () => {
    expect(findKnownNames('… a b', [given('…'), given('')])).toEqual([]);
  });
});

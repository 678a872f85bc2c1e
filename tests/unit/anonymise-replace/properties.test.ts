import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#shared/anonymise/replace/calendar.ts';
import { surrogateNames } from '#shared/anonymise/replace/data/surrogate-names.ts';
import { parseDate } from '#shared/anonymise/replace/date-parse.ts';
import { toNewOffset, toOldOffset, touchesReplaced } from '#shared/anonymise/replace/offsets.ts';
import { planReplacement } from '#shared/anonymise/replace/plan.ts';
import type { SourceText } from '#shared/anonymise/replace/plan-types.ts';
import { drawBelow, seededRandom } from '#shared/anonymise/replace/random.ts';
import { replaceDocument, replaceEntities } from '#shared/anonymise/replace/replace.ts';
import { entityLabels } from '#shared/anonymise/types.ts';
import { commonWords } from '#shared/rules/common-words.ts';
import { context, foldedText, marked, nobody, options } from './support.ts';

const forms: Readonly<Record<string, readonly string[]>> = {
  PERSON: [
    'Ana',
    'ANA MOREL',
    'Rose',
    'Noël Petit',
    'E\u0301lodie',
    'Élodie',
    'Inès Delmas',
    'Jean-Luc',
    'M. Dupont',
    'A. B.',
    'N’Diaye',
    'une',
    'Personne',
    'ville moyenne',
    'Karim',
    'Kim Lou',
  ],
  ORG: [
    'foyer des Glycines',
    'le GEM l’Étincelle',
    'Les Tilleuls',
    'foyer',
    'structure',
    'un autre foyer',
  ],
  LOC: ['Lyon', 'La Rochelle', 'Creuse', 'ville', 'Saint-Étienne'],
  DATE: [
    '3 mars 2024',
    '14/04/2024',
    'mars',
    'hier',
    '2019',
    'mardi 10 avril',
    'mardi',
    'le 31',
    'mois 4',
  ],
  AGE: ['34 ans', '92 ans', 'une trentaine d’années', 'dix ans'],
  PHONE: ['06 12 34 56 78', '0612345678'],
  EMAIL: ['ana.morel@exemple.fr'],
  ADDRESS: ['12 rue des Lilas, 69003 Lyon'],
};
const fillers = [
  'a vu',
  'avec sa sœur',
  'puis',
  'd’',
  'chez',
  'au',
  'qu’',
  '. Le',
  ', elle a',
  '\n',
  'une ville moyenne',
  'la rose du jardin',
  'ana',
  'un foyer',
  '«',
  '»',
  ' – ',
  '😀',
  '\u200F',
  '&eacute;',
];

const labels = Object.keys(forms);
const entity = fc
  .record({
    label: fc.constantFrom(...labels),
    key: fc.nat(2),
    at: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
  })
  .map(({ label, key, at }) => {
    const known = forms[label] ?? [];
    return at.map((each) => `{${label}:${label}${key}|${known[each % known.length] ?? ''}}`);
  });
const body = fc.array(
  fc.oneof(
    fc.constantFrom(...fillers),
    fc.string({ maxLength: 6 }).map((text) => text.replace(/[{}|]/g, '')),
  ),
  { maxLength: 12 },
);
const documents = fc
  .tuple(
    fc.array(entity, { minLength: 1, maxLength: 8 }),
    fc.array(body, { minLength: 1, maxLength: 3 }),
  )
  .chain(([entities, bodies]) => {
    const mentions = entities.flat();
    return fc
      .tuple(...bodies.map((words) => fc.shuffledSubarray([...mentions, ...words])))
      .map((texts) =>
        texts.map((pieces, index) => marked(pieces.join(' '), { id: String(index) })),
      );
  });
const styles = fc.record({
  persons: fc.constantFrom('names' as const, 'numbered' as const, 'tag' as const),
  dates: fc.constantFrom(
    'shift' as const,
    'months' as const,
    'quarters' as const,
    'ago' as const,
    'tag' as const,
  ),
  seed: fc.nat(1000),
});
const known = {
  ...nobody,
  persons: [
    { entityId: 'v1', name: 'Sacha Delmas', aliases: ['Kiki'] },
    { entityId: 'v2', name: 'Camille', aliases: [] },
  ],
  others: [{ text: 'GEM Arc-en-ciel', label: 'ORG' as const }],
};

const surfacesOf = (texts: readonly SourceText[]) =>
  texts.flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)));
/** A lone letter is a word like any other. */
const telling = (surface: string) => foldedText(surface).trim().length > 1;

describe('replacing a document', () => {
  it('leaves no accepted form anywhere, whatever its case and accents', () => {
    fc.assert(
      fc.property(documents, styles, (texts, { seed, ...choice }) => {
        const replaced = replaceDocument(
          texts,
          { ...options, ...choice },
          context({ seed, known }),
        );
        const whole = replaced.texts.map(({ text }) => foldedText(text));
        for (const surface of surfacesOf(texts).filter(telling)) {
          for (const text of whole) expect(text).not.toContain(foldedText(surface));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never writes a name of the vault or of the text', () => {
    fc.assert(
      fc.property(documents, styles, (texts, { seed, ...choice }) => {
        const { texts: replaced } = replaceDocument(
          texts,
          { ...options, ...choice },
          context({ seed, known }),
        );
        const names = [
          ...known.persons.flatMap(({ name, aliases }) => [name, ...name.split(' '), ...aliases]),
          ...surfacesOf(texts),
        ];
        for (const { text } of replaced.flatMap(({ used }) => used)) {
          for (const name of names.filter(telling))
            expect(foldedText(text)).not.toContain(foldedText(name));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives one person one name, and two persons two', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 2 });
    fc.assert(
      fc.property(ids, fc.nat(), (persons, seed) => {
        const words = ['Ana', 'Bob', 'Cléo', 'Dan', 'Eva', 'Félix'];
        const name = (id: string) => words['abcdef'.indexOf(id)] ?? '';
        const pieces = [...persons, ...persons].map((id) => `{PERSON:${id}|${name(id)}}`);
        const texts = [
          marked(pieces.join(' et ')),
          marked(
            pieces
              .toReversed()
              .join(', ')
              .toUpperCase()
              .replaceAll(/PERSON:(\w)/g, (all) => all.slice(0, -1) + all.slice(-1).toLowerCase()),
          ),
        ];
        const { texts: replaced } = replaceDocument(texts, options, context({ seed }));
        const said = new Map<string, Set<string>>();
        for (const { entityId, text } of replaced.flatMap(({ used }) => used)) {
          said.set(entityId, (said.get(entityId) ?? new Set()).add(foldedText(text)));
        }
        expect([...said.values()].map(({ size }) => size)).toEqual(persons.map(() => 1));
        expect(new Set([...said.values()].flatMap((each) => [...each])).size).toBe(persons.length);
      }),
    );
  });

  it('never writes two persons, services or places alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), (count, seed) => {
        const marks = ['PERSON', 'ORG', 'LOC'].flatMap((label) =>
          Array.from(
            { length: count },
            (_, at) =>
              `{${label}:${label}${at}|${label === 'ORG' ? 'Foyer X' : 'X'}${'abcdefghijkl'[at]}o}`,
          ),
        );
        const { texts } = replaceDocument([marked(marks.join(' ; '))], options, context({ seed }));
        const used = texts.flatMap((text) => text.used).map(({ text }) => foldedText(text));
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });

  it('keeps the days between dates', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 6 }), fc.nat(), (days, seed) => {
        const text = marked(days.map((each, at) => `{DATE:d${at}|${each}}`).join(' puis '));
        const { texts, plan } = replaceDocument([text], options, context({ seed }));
        const moved = texts[0]?.used.map((each) => each.text) ?? [];
        const number = (written: string) => {
          const { day: d, month, year } = parseDate(written) ?? {};
          return dayNumber({ year: year ?? 0, month: month ?? 0, day: d ?? 0 }) ?? Number.NaN;
        };
        expect(moved.map((each) => number(each) - plan.shiftDays)).toEqual(days.map(number));
        expect(Math.abs(plan.shiftDays) % 7).toBe(0);
        expect(Math.abs(plan.shiftDays)).toBeGreaterThanOrEqual(35);
      }),
    );
  });

  it('maps offsets without ever going back, and copies what is between', () => {
    fc.assert(
      fc.property(documents, styles, (texts, { seed, ...choice }) => {
        const { texts: replaced } = replaceDocument(
          texts,
          { ...options, ...choice },
          context({ seed }),
        );
        replaced.forEach(({ text, map }, index) => {
          const old = texts[index]?.text ?? '';
          let last = 0;
          for (let at = 0; at <= old.length; at += 1) {
            const moved = toNewOffset(map, at);
            expect(moved).toBeGreaterThanOrEqual(last);
            last = moved;
            const inside = map.some(({ oldStart, oldEnd }) => oldStart <= at && at < oldEnd);
            if (inside) continue;
            expect(text.charAt(moved)).toBe(old.charAt(at));
            if (at < old.length) expect(touchesReplaced(map, moved, moved + 1)).toBe(false);
          }
          expect(toNewOffset(map, old.length)).toBe(text.length);
          expect(toOldOffset(map, text.length)).toBe(old.length);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('draws the same for one seed, and otherwise for another', () => {
    const text = [marked('{PERSON:a|Ana}, {PERSON:b|Bob}, {DATE:d|3 mars 2024}')];
    const written = (seed: number) =>
      replaceDocument(text, options, context({ seed })).texts[0]?.text;
    expect(written(3)).toBe(written(3));
    expect(new Set([1, 2, 3, 4, 5, 6].map(written)).size).toBeGreaterThan(3);
  });

  it('draws nothing from the name itself', () => {
    const name = (real: string) =>
      planReplacement([marked(`{PERSON:a|${real}}`)], options, context()).entities['a'];
    expect(name('Zbigniew')).toMatchObject({
      given: (name('Krzysztof') as { given: string }).given,
    });
  });
});

describe('hostile texts', () => {
  it('stands spans that overlap, go out, or are empty', () => {
    const text = 'Ana Morel et Bob';
    const span = (start: number, end: number, entityId: string) => ({
      start,
      end,
      label: 'PERSON' as const,
      entityId,
    });
    const spans = [
      span(13, 99, 'b'),
      span(4, 9, 'c'),
      span(0, 6, 'a'),
      span(5, 5, 'd'),
      span(-4, -1, 'e'),
    ];
    const source: SourceText = { id: 't', text, spans, kept: [] };
    const { texts } = replaceDocument([source], options, context());
    expect(foldedText(texts[0]?.text ?? '')).not.toMatch(/ana|morel|bob/);
    expect(texts[0]?.text).toContain(' et ');
  });

  it('keeps what a decision keeps', () => {
    const source = { ...marked('{PERSON:a|Rose} arrose la rose.'), kept: [{ start: 15, end: 19 }] };
    const { texts } = replaceDocument([source], options, context());
    expect(texts[0]?.text).toMatch(/^\p{Lu}\p{L}+ arrose la rose\.$/u);
  });

  it('keeps what a decision keeps against a span too', () => {
    const source = {
      ...marked('{PERSON:a|Rose} et {PERSON:a|Rose}'),
      kept: [{ start: 0, end: 4 }],
    };
    const { texts } = replaceDocument([source], options, context());
    expect(texts[0]?.text).toMatch(/^Rose et (?!Rose)/);
  });

  it('hides the rest of a form of which a part is kept', () => {
    const source = {
      ...marked('{PERSON:a|Ana Morel} ; Ana Morel'),
      kept: [{ start: 16, end: 21 }],
    };
    const { texts } = replaceDocument([source], options, context());
    expect(texts[0]?.text).toMatch(/ ; (?!Ana)\p{L}+ Morel$/u);
  });

  it('finds the words of a name alone when they bear a capital', () => {
    const source = marked('{PERSON:a|Ana Morel} et Morel, la morel, Petit');
    const { texts } = replaceDocument([source], options, context());
    expect(texts[0]?.text).toMatch(/ et (?!Morel)\p{L}+, la morel, Petit$/u);
  });

  it('replaces a span that its plan does not know by a tag', () => {
    const plan = planReplacement([], options, context());
    for (const label of entityLabels.filter((each) => each !== 'DATE' && each !== 'AGE')) {
      const span = { start: 0, end: 4, label, entityId: '__proto__' };
      expect(replaceEntities('Toto', [span], plan).text).toMatch(/^\[.+\]$/);
    }
  });

  it('reads a very long text once', () => {
    const text = `${'x'.repeat(100_000)}${' Ana'.repeat(20_000)} ${'🙂'.repeat(20_000)}`;
    const source = marked(`{PERSON:a|Ana} {DATE:d|3 mars 2024} ${text}`);
    const { texts } = replaceDocument([source], options, context());
    expect(texts[0]?.used.length).toBe(20_002);
    expect(texts[0]?.text).not.toMatch(/\bana\b/i);
  });
});

describe('the draw', () => {
  it('is ChaCha20 (RFC 8439 2.3.2, key 00 to 1f, counter and nonce zero)', () => {
    const key = new Uint32Array(Uint8Array.from({ length: 32 }, (_, at) => at).buffer);
    const random = seededRandom(key);
    const drawn = Array.from({ length: 17 }, random);
    expect(drawn.slice(0, 2)).toEqual([2100034873, 1780073945]);
    expect(new Set(drawn).size).toBe(17);
  });

  it('is even', () => {
    const random = seededRandom(new Uint32Array(8).fill(9));
    const counts = [0, 0, 0];
    for (let at = 0; at < 3000; at += 1) {
      const drawn = drawBelow(random, 3);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
    const high = [2 ** 32 - 1, 5];
    expect(drawBelow(() => high.shift() ?? 0, 3)).toBe(2);
  });

  it('has no common word among its names, none twice', () => {
    const all = Object.values(surrogateNames)
      .flat()
      .map((name) => foldedText(name).trim());
    expect(all.filter((name) => commonWords.has(name) || name.startsWith('h'))).toEqual([]);
    for (const list of Object.values(surrogateNames)) expect(new Set(list).size).toBe(list.length);
  });
});

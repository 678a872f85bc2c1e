import { describe, expect, it } from 'vitest';
import { errorCodes } from '#shared/errors.ts';
import { en } from '#shared/i18n/en.ts';
import { informationSheet } from '#shared/i18n/fr/information-sheet.ts';
import { noteSheetFr } from '#shared/i18n/fr/note-sheet.ts';
import { fr } from '#shared/i18n/fr.ts';
import { practiceFrame } from '#shared/rules/sheets/practice-frame.ts';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

const french = new Map(flatten(fr));
const english = new Map(flatten(en));

/** « vous », « votre », or an imperative in -ez (« chez », « assez » and « nez » are no verbs, « rendez-vous » is a noun). */
const speaksToUser =
  /(?<!\p{L}|rendez-)(vous|votre|vos|vôtre|vôtres)(?!\p{L})|(?<!\p{L})(?!chez|assez|nez|rendez-vous)\p{L}{2,}ez(?!\p{L})/iu;

/** Proper nouns of the interface: the name of a choice is not a sentence. */
const namesOfChoices = new Set(['settings.you.vous', 'persons.address.vous']);

function twin(key: string): string {
  const plural = /_(zero|one|two|few|many|other)$/.exec(key)?.[0] ?? '';
  return `${key.slice(0, key.length - plural.length)}_tu${plural}`;
}

function missingTwins(sentences: ReadonlyMap<string, string>): string[] {
  return [...sentences]
    .filter(([key, text]) => !/_tu(_|$)/.test(key) && speaksToUser.test(text))
    .filter(([key]) => !namesOfChoices.has(key) && !sentences.has(twin(key)))
    .map(([key]) => key);
}

const faults: readonly (readonly [string, RegExp])[] = [
  ['a straight apostrophe', /'/],
  ['a straight quotation mark', /"/],
  ['three dots for an ellipsis', /\.\.\./],
  ['an exclamation mark', /!/],
  ['no U+00A0 before a colon', /(?<![\u00A0\d]):|\d:(?!\d)/],
  ['no U+202F before ; or ?', /(?<!\u202F)[;?]/],
  ['no U+00A0 inside « »', /«(?!\u00A0)|(?<!\u00A0)»/],
  ['a hyphen for a dash', / - /],
  ['an em dash', /—/],
  ['a capital without its accent', /\b(A|E)(?= (la|le|tout|bientôt)\b)|\bEcri|\bEtat/],
  ['no U+00A0 before a unit', /(?<=[\dx}]) (?=(?:%|[KMG]o|min|h)(?!\p{L}))/u],
  ['two spaces', / {2}/],
  ['another spelling than the rest', /évènement|(?<!\p{L})pair-aidante?s/iu],
];

/** Words of care, of marks and of machines: nobody is a patient here, and nobody a technician. */
const foreignWords =
  /(?<!\p{L})(patiente?s?|usag(?:er|ère)s?|symptômes?|troubles?|pathologi\p{L}+|prises? en charge|observance|compliance|scores?|bravo|félicitations?|clés?(?! USB)(?<!mots?-clés?)|slots?|jetons?|serveurs?|bases? de données|cache|IPC|JSON(?<!\.trame\.json))(?!\p{L})/iu;

/** Values that begin with a figure or the name of a day: « le », « de » never lose their vowel. */
const figures = new Set(['day', 'from', 'first', 'last', 'to', 'count', 'number', 'minutes']);

/** « de {{name}} » would read « de Œdipe »: such a value stands between guillemets. */
function missedElisions(sentences: ReadonlyMap<string, string>): string[] {
  const before = /(?<!\p{L})(?:de|que|le|la|je|ne|se|ce|lorsque|puisque|jusque) \{\{(\w+)\}\}/giu;
  return [...sentences].flatMap(([key, text]) =>
    [...text.matchAll(before)].filter(([, value = '']) => !figures.has(value)).map(() => key),
  );
}

/** A twin that says exactly what *vous* says, or that stands for nothing, tells nothing apart. */
function idleTwins(sentences: ReadonlyMap<string, string>): string[] {
  return [...sentences]
    .filter(([key]) => /_tu(_|$)/.test(key))
    .filter(([key, text]) => sentences.get(key.replace(/_tu(?=_|$)/, '')) === text)
    .map(([key]) => key);
}

function saysForeignWord(sentences: ReadonlyMap<string, string>): string[] {
  return [...sentences].flatMap(([key, text]) => {
    const [, word] = foreignWords.exec(text) ?? [];
    return word === undefined ? [] : [`${key}: ${word}`];
  });
}

function typographyFaults(sentences: ReadonlyMap<string, string>): string[] {
  return [...sentences].flatMap(([key, text]) => {
    const shown = text.replaceAll(/\{\{[^}]*\}\}/g, 'x');
    return faults.filter(([, pattern]) => pattern.test(shown)).map(([name]) => `${key}: ${name}`);
  });
}

describe('the catalogue', () => {
  it('has the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...french.keys()].sort());
  });

  it('uses the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, v]) => v).sort();
    for (const [key, text] of french)
      expect([key, values(english.get(key) ?? '')]).toEqual([key, values(text)]);
  });

  it('says tu wherever it says vous', () => {
    expect(missingTwins(french)).toEqual([]);
    expect(
      [...french].filter(([key, text]) => /_tu(_|$)/.test(key) && speaksToUser.test(text)),
    ).toEqual([]);
  });

  it('follows French typography', () => {
    expect(typographyFaults(french)).toEqual([]);
  });

  it('leaves no « de » before a name that may begin with a vowel', () => {
    expect(missedElisions(french)).toEqual([]);
  });

  it('tells tu from vous in each twin', () => {
    expect(idleTwins(french)).toEqual([]);
  });

  it('says no word of care, of marks or of machines', () => {
    expect(saysForeignWord(french)).toEqual([]);
  });

  it('quotes as English does in English', () => {
    expect([...english].filter(([, text]) => /[«»\u00A0\u202F]/.test(text))).toEqual([]);
  });

  it('gives every error three sentences in both languages', () => {
    for (const code of errorCodes) {
      for (const part of ['what', 'safe', 'next']) {
        expect(french.get(`errors.${code}.${part}`)).toMatch(/\.$/);
        expect(english.get(`errors.${code}.${part}`)).toMatch(/\.$/);
      }
    }
  });
});

describe('the pages handed over', () => {
  const informed = (address: 'tu' | 'vous') =>
    practiceFrame.options.flatMap((frame) =>
      informationSheet(address, frame).flatMap(({ title, text }): [string, string][] => [
        [`${address} ${frame} ${title}, title`, title],
        [`${address} ${frame} ${title}`, text],
      ]),
    );

  it('follow French typography, without a word of care', () => {
    const { by, held, ...said } = noteSheetFr;
    const pages = new Map([
      ...informed('tu'),
      ...informed('vous'),
      ...flatten(said),
      ['held', held('2 mai 2026')],
      ...Object.entries(by).map(([hand, say]): [string, string] => [hand, say('2 mai 2026')]),
    ]);
    expect(pages.size).toBeGreaterThan(80);
    expect(typographyFaults(pages)).toEqual([]);
    expect(saysForeignWord(pages)).toEqual([]);
  });

  it('say tu to whom one says tu, and vous to the others', () => {
    const informal = /(?<!\p{L})(?:tu|te|toi|ton|ta|tes)(?!\p{L})|(?<!\p{L})t’/iu;
    expect(informed('tu').filter(([, text]) => speaksToUser.test(text))).toEqual([]);
    expect(informed('vous').filter(([, text]) => informal.test(text))).toEqual([]);
    expect(informed('tu').some(([, text]) => informal.test(text))).toBe(true);
  });
});

describe('the checks of the catalogue see their breach', () => {
  it.each([
    ['Votre carnet', true],
    ['Réessayez plus tard', true],
    ['Ouvert chez quelqu’un, assez tard', false],
    ['Un rendez-vous', false],
    ['Rendez-vous, si vous voulez', true],
  ])('%s', (text, expected) => {
    expect(speaksToUser.test(text)).toBe(expected);
    expect(missingTwins(new Map([['a.b', text]]))).toEqual(expected ? ['a.b'] : []);
  });

  it.each(["l'an", 'Bon !', 'ici : là', 'quoi ?', '« mot »', 'a - b', 'et...'])('%s', (text) => {
    expect(typographyFaults(new Map([['a', text]]))).not.toEqual([]);
  });

  it.each([
    '5 Mo',
    '{{value}} %',
    'deux  espaces',
    'un évènement',
    'les pair-aidants',
  ])('%s', (text) => {
    expect(typographyFaults(new Map([['a', text]]))).not.toEqual([]);
  });

  it.each([
    ['La page de {{name}}', true],
    ['La sauvegarde de {{when}}', true],
    ['Fait le {{day}}, à {{count}} jours de là', false],
    ['La page «\u00A0{{name}}\u00A0»', false],
  ])('%s', (text, expected) => {
    expect(missedElisions(new Map([['a', text]]))).toEqual(expected ? ['a'] : []);
  });

  it.each([
    ['Le suivi du patient', true],
    ['Les clés sont effacées', true],
    ['Un score de 3', true],
    ['Sur une clé USB, un mot-clé et des mots-clés', false],
    ['Patientez', false],
  ])('%s', (text, expected) => {
    expect(saysForeignWord(new Map([['a', text]])).length > 0).toBe(expected);
  });

  it('sees a twin that is the same sentence', () => {
    const same = new Map([
      ['a.b', 'Votre carnet'],
      ['a.b_tu', 'Votre carnet'],
      ['a.c_one', 'Vous venez'],
      ['a.c_tu_one', 'Tu viens'],
    ]);
    expect(idleTwins(same)).toEqual(['a.b_tu']);
  });

  it('accepts a clock and a correct sentence', () => {
    const good = 'Enregistré à 10:42\u00A0: «\u00A0l’an\u00A0»\u202F; et après\u202F?';
    expect(typographyFaults(new Map([['a', good]]))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { errorCodes } from '#shared/errors.ts';
import { en } from '#shared/i18n/en.ts';
import { fr } from '#shared/i18n/fr.ts';

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
];

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

  it('gives every error three sentences in both languages', () => {
    for (const code of errorCodes) {
      for (const part of ['what', 'safe', 'next']) {
        expect(french.get(`errors.${code}.${part}`)).toMatch(/\.$/);
        expect(english.get(`errors.${code}.${part}`)).toMatch(/\.$/);
      }
    }
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

  it('accepts a clock and a correct sentence', () => {
    const good = 'Enregistré à 10:42\u00A0: «\u00A0l’an\u00A0»\u202F; et après\u202F?';
    expect(typographyFaults(new Map([['a', good]]))).toEqual([]);
  });
});

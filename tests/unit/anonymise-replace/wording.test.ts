import { describe, expect, it } from 'vitest';
import type { PlaceFacts, ReplacementOptions } from '#shared/anonymise/replace/plan-types.ts';
import { foldedText, nobody, replacedText } from './support.ts';

/** One of each gender: what is drawn is then known beforehand. */
const names = { f: ['Amina'], m: ['Karim'], x: ['Kim'], family: ['Delmas'] };
const places: Readonly<Record<string, PlaceFacts>> = {
  Lyon: { kind: 'city', population: 500_000, region: 'Auvergne', country: 'France' },
  Dole: { kind: 'city', population: 23_000 },
  Arbois: { kind: 'city', population: 3_300 },
  Ougney: { kind: 'city', population: 300 },
  Rennes: { kind: 'city', population: 220_000, region: 'Bretagne' },
  Creuse: { kind: 'department' },
  Bretagne: { kind: 'region' },
  Belgique: { kind: 'country' },
};
const placeOf = (name: string) => places[name] ?? null;
const said = (text: string, choice: Partial<ReplacementOptions> = {}) =>
  replacedText(text, choice, { names, placeOf });

describe('a person', () => {
  it.each([
    ['Le carnet d’{PERSON:a|Ana}.', 'Le carnet de Kim.'],
    [
      'Je crois qu’{PERSON:a|Ana} vient, lorsqu’{PERSON:a|Ana} peut.',
      'Je crois que Kim vient, lorsque Kim peut.',
    ],
    ['Sa sœur {PERSON:a|Rose} appelle.', 'Sa sœur Amina appelle.'],
    ['Le frère de {PERSON:a|Marc}.', 'Le frère d’Amina.', 'Amina'],
    ['avec son frère {PERSON:a|Ali}', 'avec son frère Karim'],
    ['Mme {PERSON:a|Morel}, puis {PERSON:a|MOREL}', 'Mme Delmas, puis DELMAS'],
    ['{PERSON:a|Mme Morel} et {PERSON:a|Sylvie Morel}', 'Mme Delmas et Amina Delmas'],
    [
      '{PERSON:a|Sylvie Morel}, {PERSON:a|MOREL Sylvie}, {PERSON:a|sylvie}, {PERSON:a|S. Morel}',
      'Amina Delmas, DELMAS Amina, amina, A. Delmas',
    ],
    ['{PERSON:a|Sylvie de La Tour} et {PERSON:a|Sylvie M.}', 'Amina Delmas et Amina D.'],
    ['{PERSON:a|Sylvie Anne Morel} et {PERSON:a|Jean-Luc}', 'Amina Delmas et Amina'],
    ['les {PERSON:a|Morel}', 'les Delmas'],
    ['{PERSON:b|A.} a dit qu’il y a {PERSON:b|Sylvie}', 'K. a dit qu’il y a Kim'],
    ['tante {PERSON:a|Zoé}, {PERSON:b|tonton Marc}', 'tante Amina, tonton Karim'],
  ])('%s → %s', (text, expected, given = '') => {
    expect(
      replacedText(
        text,
        {},
        { names: given === '' ? names : { ...names, m: [given], x: [given] }, placeOf },
      ),
    ).toBe(expected);
  });

  it('is told by a tag, or by the relation alone', () => {
    const text = 'Sa sœur {PERSON:a|Rose} voit {PERSON:b|Ana}, l’amie d’{PERSON:b|Ana}.';
    expect(said(text, { persons: 'tag' })).toBe(
      'Sa sœur voit [une personne], l’amie d’[une personne].',
    );
    expect(said(text, { persons: 'numbered' })).toBe(
      'Sa sœur [personne 1] voit [personne 2], l’amie de [personne 2].',
    );
  });

  it('is numbered when no name is left, and never shares a letter with another', () => {
    const text = '{PERSON:a|Ana}, {PERSON:b|Bob} et {PERSON:c|C.}';
    const few = { f: [], m: [], x: ['Kim', 'Sacha', 'Swann'], family: [] };
    const replaced = replacedText(text, {}, { names: few });
    expect(replaced).toMatch(
      /^(?:Kim, \[personne 2\]|(?:Sacha|Swann), (?:Kim|\[personne 2\])|Kim, (?:Sacha|Swann)) et [KS]\.?$/,
    );
    expect(new Set(replaced.match(/\b[KS]/g)).size).toBe(replaced.match(/\b[KS]/g)?.length);
  });
});

describe('a service or a place', () => {
  it.each([
    ['Au {ORG:a|foyer des Glycines}.', 'Au {un foyer}', 'À'],
  ])('keeps its type: %s', (text) => {
    expect(said(text)).toBe('Dans un foyer.');
  });

  it.each([
    ['Il quitte {ORG:a|le foyer des Glycines}.', 'Il quitte un foyer.'],
    ['Il va au {ORG:a|GEM l’Étincelle}.', 'Il va dans un GEM.'],
    ['près du {ORG:a|foyer des Glycines}', 'près d’un foyer'],
    ['à {ORG:a|la résidence Bel Air}, {ORG:a|Bel Air}', 'dans une résidence, une résidence'],
    ['à l’{ORG:a|IME Les Lilas}', 'dans un IME'],
    ['mon {ORG:a|association Iris}, son {ORG:b|GEM Iris}', 'mon association, son GEM'],
    ['cet {ORG:a|hôpital Saint-Jean}', 'cet hôpital'],
    ['chez {ORG:a|Iris}', 'dans une structure'],
    ['aux {ORG:a|Tilleuls}', 'dans une structure'],
    ['au CMP des {ORG:a|Tilleuls}, au CMP {ORG:a|Tilleuls}', 'au CMP, au CMP'],
    [
      'le {ORG:a|GEM Iris}, le {ORG:b|GEM Lys}, le {ORG:c|GEM Jade}',
      'un GEM, un autre GEM, un 3e GEM',
    ],
    ['{ORG:a|Le foyer des Glycines} ferme.', 'Un foyer ferme.'],
    ['le {ORG:a|foyer}', 'une structure'],
    [
      'à {LOC:a|Lyon}, vers {LOC:b|Dole}, d’{LOC:c|Arbois}',
      'dans une grande ville, vers une ville moyenne, d’une petite ville',
    ],
    ['à {LOC:a|Ougney}', 'dans un village'],
    [
      'dans la {LOC:a|Creuse}, en {LOC:b|Bretagne}, de {LOC:c|Belgique}',
      'dans un département, dans une région, d’un pays',
    ],
    ['à {LOC:a|La Rochelle}', 'dans une ville'],
    [
      'à {LOC:a|Lyon} ou à {LOC:b|Brest}, à {LOC:c|Vannes}',
      'dans une grande ville ou dans une ville, dans une autre ville',
    ],
    ['{LOC:a|rue des Lilas}', 'une rue'],
  ])('%s → %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('tells a region that is kept beside a town of it', () => {
    expect(said('à {LOC:a|Rennes}, en {LOC:b|Bretagne}', { places: 'region' })).toBe(
      'dans une grande ville (Bretagne), en Bretagne',
    );
  });

  it('keeps the region when asked', () => {
    const text = 'à {LOC:a|Lyon}, en {LOC:b|Bretagne}, en {LOC:c|Belgique}, en {LOC:d|Creuse}';
    expect(said(text, { places: 'region' })).toBe(
      'dans une grande ville (Auvergne), en Bretagne, en Belgique, dans un département',
    );
    expect(said(text, { places: 'country' })).toBe(
      'dans une grande ville (France), dans une région, en Belgique, dans un département',
    );
  });
});

describe('an age', () => {
  it.each([
    ['elle a {AGE:a|34 ans}', 'elle a une trentaine d’années'],
    ['âgé de {AGE:a|27 ans}', 'âgé d’une vingtaine d’années'],
    ['un enfant de {AGE:a|6 ans}', 'un enfant de moins de dix ans'],
    ['un bébé de {AGE:a|18 mois}', 'un bébé de moins de dix ans'],
    ['âgée de {AGE:a|quatre-vingt-douze ans}', 'âgée de plus de quatre-vingt-neuf ans'],
    ['elle a {AGE:a|89 ans}', 'elle a plus de quatre-vingts ans'],
    ['elle a {AGE:a|101 ans}', 'elle a plus de quatre-vingt-neuf ans'],
    ['{AGE:a|septante-deux ans}', 'plus de soixante-dix ans'],
    ['{AGE:a|quinquagénaire}', 'une cinquantaine d’années'],
    ['{AGE:a|un certain âge}', '[un âge]'],
  ])('%s → %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('what is dropped', () => {
  it.each([
    ['au {PHONE:a|06 12 34 56 78}', 'au [numéro]'],
    ['l’{ID:a|IBAN FR76}', 'le [numéro]'],
    ['l’{ADDRESS:a|12 rue des Lilas}', 'l’[adresse]'],
    ['écrire à {EMAIL:a|ana@exemple.fr}', 'écrire à [courriel]'],
    ['voir {URL:a|exemple.fr/ana}', 'voir [lien]'],
    ['elle est {PROFESSION:a|une violoniste}', 'elle est [un métier]'],
    ['sous {TREATMENT:a|Xanax}', 'sous [un traitement]'],
  ])('%s → %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('a choice made by hand', () => {
  const text = 'Le carnet d’{PERSON:a|Ana}, puis {PERSON:b|Bob}.';
  it('is used, agreed', () => {
    expect(
      said(text, { chosen: { a: { kind: 'text', text: 'une amie' }, b: { kind: 'tag' } } }),
    ).toBe('Le carnet d’une amie, puis [personne 2].');
  });
  it('is refused when it says a hidden name, or what another person is already called', () => {
    const twice = { a: { kind: 'text', text: 'Lou' }, b: { kind: 'text', text: 'LOÜ' } } as const;
    expect(said(text, { chosen: { a: { kind: 'text', text: 'la copine de BOB' } } })).not.toMatch(
      /bob/i,
    );
    expect(foldedText(said(text, { chosen: twice })).match(/ lou /g)).toHaveLength(1);
  });
});

describe('a replacement', () => {
  const alone = { ...names, x: ['Kim', 'Sacha'] };
  const hidden = (text: string, known: Partial<typeof nobody>) =>
    replacedText(text, {}, { names: alone, placeOf, known: { ...nobody, ...known } });

  it.each([
    [{ persons: [{ entityId: 'v', name: 'Sacha Noll', aliases: [] }] }],
    [{ persons: [{ entityId: 'v', name: 'Noll', aliases: ['sacha'] }] }],
    [{ others: [{ text: 'Association Sacha', label: 'ORG' as const }] }],
    [{ always: [{ text: 'SACHA', label: 'PERSON' as const }] }],
    [{ persons: [{ entityId: 'v', name: 'Sachab', aliases: [] }] }],
  ])('is never a name of the vault, nor close to one: %o', (known) => {
    for (const id of ['a', 'b', 'c']) {
      expect(hidden(`{PERSON:${id}|Ana}, {PERSON:z|Bob}`, known)).toMatch(/^Kim, \[personne 2\]$/);
    }
  });

  it('is never a word of the text, marked or not', () => {
    expect(hidden('{PERSON:a|Ana}, {PERSON:b|Bob}, sacha', {})).toBe('Kim, [personne 2], sacha');
  });

  it('is never a service the vault knows', () => {
    const others = [{ text: 'Foyer', label: 'ORG' as const }];
    expect(hidden('le {ORG:a|foyer des Lys}', { others })).toBe('une structure');
  });

  it('is emptied when it spells a hidden form with its neighbours', () => {
    expect(said('à {LOC:a|Brest} haute, {RARE_EVENT:b|ville haute}')).toBe(
      'à […] haute, [un événement]',
    );
  });

  it('keeps the parts of a name that the vault tells apart', () => {
    const persons = [{ entityId: 'a', name: 'Ondine Marceau', aliases: [] }];
    expect(hidden('{PERSON:a|Marceau} et {PERSON:a|Ondine}', { persons })).toMatch(
      /^Delmas et (?:Kim|Sacha)$/,
    );
  });

  it.each([
    [
      '{PERSON:a|Ana} et Mme {PERSON:b|Morel}',
      ['Didier'],
      ['Didier', 'Delmas'],
      'Didier et Mme Delmas',
    ],
    ['{PERSON:a|Ana}', ['Rose', 'Kim'], [], 'Kim'],
    ['{PERSON:a|K.}, enfin', ['Kim', 'Sacha'], [], 'S., enfin'],
    ['{PERSON:a|Ana} et {PERSON:b|B.}', ['Kim', 'Karl'], [], '[personne 1] et K.'],
    ['{PERSON:a|A.} et {PERSON:b|B.}', ['Kim', 'Karl'], [], 'K. et [personne 2]'],
    ['{PERSON:a|A. B.}, {PERSON:a|A.}', ['Kim'], ['Delmas'], 'K. D., K.'],
  ])('keeps two persons apart, in full and by a letter: %s', (text, x, family, expected) => {
    for (let seed = 1; seed <= 12; seed += 1) {
      expect(replacedText(text, {}, { seed, names: { f: [], m: [], x, family } })).toBe(expected);
    }
  });

  it('never writes by a letter a person whose letter begins another name', () => {
    const two = { f: [], m: [], x: ['Kim', 'Dany'], family: ['Delmas'] };
    for (let seed = 1; seed <= 12; seed += 1) {
      expect(
        replacedText('{PERSON:a|A. Morel} et {PERSON:b|B.}', {}, { seed, names: two }),
      ).toMatch(/^(?:K\. Delmas et \[personne 2\]|\[personne 1\] et K\.)$/);
    }
  });

  it('numbers a type that was already written for another service', () => {
    expect(said('au CMP des {ORG:a|Lilas}, au CMP des {ORG:b|Érables}')).toBe('au CMP, au CMP (2)');
  });
});

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fold } from './fold.mjs';

/** Faker locales whose letters are Latin: the origins met in French-speaking teams. */
const fakerLocales =
  'fr fr_BE fr_CH fr_SN tr ku_kmr_latin en_NG pt_PT pt_BR ro sr_RS_latin vi it es es_MX pl nl nl_BE de de_CH en_IN en en_GH hr hu cs_CZ az yo_NG zu_ZA af_ZA sk sl_SI lv sv da nb_NO fi id_ID uz_UZ_latin ro_MD'.split(
    ' ',
  );
const isName = (word) => /^[a-z]{2,}$/.test(word);
const flat = (value) => (value ? Object.values(value).flat() : []);

/** Compounds are met through their parts: « Jean-Pierre », « Ben Salah ». */
const parts = (name) =>
  fold(name)
    .split(/[^a-z]+/)
    .filter(isName);

async function loadFaker(folder) {
  const require = createRequire(join(folder, 'package.json'));
  return import(pathToFileURL(require.resolve('@faker-js/faker')).href);
}

/**
 * Folded given names with their gender (m, f, x both) and whether a curated list holds them:
 * the largest list also holds rarities that are ordinary words (« mer », « la »).
 */
export async function givenNames(folder, own) {
  const require = createRequire(join(folder, 'package.json'));
  const names = new Map();
  const add = (name, source, gender, trusted) => {
    const words = parts(name);
    for (const word of words) {
      const known = names.get(word) ?? { votes: {}, trusted: false };
      // A compound tells nothing of its parts: « Marie-Alain » would make a woman of Alain.
      if (gender && words.length === 1) {
        const votes = known.votes[source] ?? { m: 0, f: 0, x: 0 };
        known.votes[source] = { ...votes, [gender]: votes[gender] + 1 };
      }
      known.trusted ||= trusted;
      names.set(word, known);
    }
  };
  for (const [name, gender] of own) add(name, 'own', gender, true);
  addFaker(await loadFaker(folder), add);
  addGendered(require, add);
  // The two lists of language-fr are swapped: its « lastnames » are given names.
  const french = require('@zxcvbn-ts/language-fr').dictionary;
  for (const name of french['lastnames-fr'] ?? []) add(name, 'none', '', true);
  return new Map(
    [...names].map(([word, { votes, trusted }]) => [
      word,
      { genders: new Set([genderOf(word, votes)]), trusted },
    ]),
  );
}

/**
 * The first source that has an opinion. The large French list comes last: it says « female » of any
 * name one woman ever bore (Alain, Bruno), and is only believed where the ending agrees.
 */
function genderOf(word, votes) {
  for (const source of ['own', 'fakerFrench', 'faker', 'others']) {
    const { m = 0, f = 0, x = 0 } = votes[source] ?? {};
    if (m + f + x === 0) continue;
    return m > 2 * (f + x) ? 'm' : f > 2 * (m + x) ? 'f' : 'x';
  }
  if (votes.french?.m) return votes.french.f ? 'x' : 'm';
  return votes.french?.f && /(?:a|e|ah|is|ys)$/.test(word) ? 'f' : 'x';
}

const genders = { male: 'm', female: 'f' };

function addGendered(require, add) {
  for (const list of ['fr', 'it', 'es', 'de', 'tr', 'en']) {
    for (const [name, gender] of require(`gender-detection-from-name/names/${list}`))
      add(name, list === 'fr' ? 'french' : 'others', genders[gender] ?? 'x', false);
  }
}

function addFaker(faker, add) {
  for (const locale of fakerLocales) {
    const source = /^fr/.test(locale) ? 'fakerFrench' : 'faker';
    const list = faker[locale]?.person?.first_name;
    for (const name of list?.male ?? []) add(name, source, 'm', true);
    for (const name of list?.female ?? []) add(name, source, 'f', true);
    for (const name of list?.generic ?? []) add(name, source, '', true);
  }
}

/** Folded family names of the same origins. */
export async function familyNames(folder) {
  const require = createRequire(join(folder, 'package.json'));
  const found = new Set();
  const add = (name) => {
    for (const word of parts(name)) found.add(word);
  };
  const faker = await loadFaker(folder);
  for (const locale of fakerLocales) flat(faker[locale]?.person?.last_name).forEach(add);
  (require('@zxcvbn-ts/language-fr').dictionary['firstnames-fr'] ?? []).forEach(add);
  for (const [language, most] of [
    ['it', 4000],
    ['es-es', 4000],
    ['pl', 2500],
    ['pt-br', 2000],
    ['de', 4000],
    ['en', 4000],
  ]) {
    const lists = require(`@zxcvbn-ts/language-${language}`);
    const dictionary = lists.dictionary ?? lists.default?.dictionary ?? {};
    for (const [name, list] of Object.entries(dictionary)) {
      if (/last/i.test(name)) list.slice(0, most).forEach(add);
    }
  }
  return found;
}

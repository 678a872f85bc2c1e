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
  const add = (name, gender, trusted) => {
    for (const word of parts(name)) {
      const known = names.get(word) ?? { genders: new Set(), trusted: false };
      // The French list comes first: a name of both genders elsewhere keeps its French one.
      if (gender && (known.genders.size === 0 || gender === 'x')) known.genders.add(gender);
      known.trusted ||= trusted;
      names.set(word, known);
    }
  };
  addGendered(require, names, add);
  addFaker(await loadFaker(folder), add);
  // The two lists of language-fr are swapped: its « lastnames » are given names.
  const french = require('@zxcvbn-ts/language-fr').dictionary;
  for (const name of french['lastnames-fr'] ?? []) add(name, '', true);
  for (const [name, gender] of own) add(name, gender, true);
  return names;
}

const genders = { male: 'm', female: 'f' };

function addGendered(require, names, add) {
  for (const list of ['fr', 'it', 'es', 'de', 'tr', 'en']) {
    for (const [name, gender] of require(`gender-detection-from-name/names/${list}`)) {
      if (list === 'fr' || !names.has(fold(name))) add(name, genders[gender] ?? 'x', false);
    }
  }
}

function addFaker(faker, add) {
  for (const locale of fakerLocales) {
    const list = faker[locale]?.person?.first_name;
    for (const name of list?.male ?? []) add(name, 'm', true);
    for (const name of list?.female ?? []) add(name, 'f', true);
    for (const name of list?.generic ?? []) add(name, '', true);
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

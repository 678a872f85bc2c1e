/**
 * Builds shared/anonymise/data/lexicon.ts, the lists the de-identification engine looks words up in.
 *
 *   npm install --prefix /tmp/anon-lists PACKAGES OF docs/anonymisation.md
 *   node scripts/data/anonymise/build-lists.mjs /tmp/anon-lists
 *
 * Run by hand, never at build time: the figures of docs/anonymisation.md hold for the committed
 * lists. Sources and licences: docs/anonymisation.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildDafsa, encodeEdges } from './dafsa.mjs';
import { expandDictionary } from './expand-dictionary.mjs';
import { fold, foldedWords } from './fold.mjs';
import { frequentWords } from './frequent.mjs';
import { familyNames, givenNames } from './names.mjs';
import { countries, places } from './places.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../../shared/anonymise/data/lexicon.ts');
const folder = process.argv[2];
if (!folder) throw new Error('the folder where the packages are installed is missing');

const lines = (name) =>
  readFileSync(join(here, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const { lower, capital } = expandDictionary(join(folder, 'node_modules/dictionary-fr'));
/** What our own templates say is ordinary too. */
const templates = readFileSync(
  join(here, '../../../shared/templates/data/templates.fr.json'),
  'utf8',
);
const everyday = [
  ...lines('everyday-words.txt').join(' ').split(/\s+/),
  ...(templates.match(/(?<!\p{L})\p{Ll}[\p{Ll}’'-]+/gu) ?? []),
];
const dictionary = [
  ...new Set(
    [...lower, ...everyday]
      .flatMap((word) => fold(word).split(/[^a-z]+/))
      .filter((w) => w.length > 1),
  ),
].sort();

const given = await givenNames(
  folder,
  lines('given-names.txt').map((line) => line.split('|')),
);
const genderOf = ({ genders }) => (genders.size === 1 ? [...genders][0] : 'x');
/** 1 m, 2 f, 3 both; three more when a curated list holds the name. */
const givenLine = ([name, facts]) =>
  `${name}${'mfx'.indexOf(genderOf(facts)) + 1 + (facts.trusted ? 3 : 0)}`;
const family = [...(await familyNames(folder))].sort();

const regions = [
  ...JSON.parse(
    readFileSync(
      join(folder, 'node_modules/@etalab/decoupage-administratif/data/departements.json'),
    ),
  ),
].map(({ nom, code }) => [nom, code, 500000]);
const exonyms = [
  ...countries(folder).map(([name, code]) => [name, code, 9999999]),
  ...regions,
  ...lines('exonyms.txt').map((line) => {
    const [name, where, population] = line.split('|');
    return [name, where, Number(population)];
  }),
];
const placeLines = places(folder, exonyms).map(({ key, where, size }) => `${key}${where}${size}`);
const acronyms = [
  ...new Set(capital.filter((word) => /^[A-Z]{2,6}$/.test(word)).flatMap(foldedWords)),
].sort();

const usual = frequentWords(folder, 5000);
const common = [
  ...new Set([...frequentWords(folder, 20000), ...everyday.flatMap((word) => foldedWords(word))]),
].sort();

const parts = {
  DICTIONARY: encodeEdges(buildDafsa(dictionary)),
  USUAL: encodeEdges(buildDafsa(usual)),
  COMMON: encodeEdges(buildDafsa(common)),
  GIVEN: [...given].map(givenLine).sort().join('\n'),
  FAMILY: family.map((name) => `${name}1`).join('\n'),
  PLACES: placeLines.sort().join('\n'),
  ACRONYMS: acronyms.join('\n'),
};
const source = Object.entries(parts)
  .map(([name, text]) => `export const ${name}: string = ${JSON.stringify(text)};`)
  .join('\n');
const header =
  '// Built by scripts/data/anonymise/build-lists.mjs; sources and licences in docs/anonymisation.md.\n';
writeFileSync(target, `${header}${source}\n`);
console.log(
  {
    words: dictionary.length,
    usual: usual.length,
    common: common.length,
    given: given.size,
    family: family.length,
    places: placeLines.length,
    acronyms: acronyms.length,
  },
  `${Math.round(gzipSync(source).length / 1024)} kB gz`,
);

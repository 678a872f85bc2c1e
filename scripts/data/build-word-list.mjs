/**
 * Builds shared/rules/data/words.fr.ts, the 7776 words a passphrase is drawn from.
 *
 *   npm pack dictionary-fr@3.0.0 (into a folder outside the project, then untar)
 *   node scripts/data/build-word-list.mjs PATH/TO/index.dic
 *
 * Run by hand, never at build time: the list is part of every phrase already drawn on paper, and
 * the committed file is what was read by eye. Sources and licences: docs/decisions/keys.md.
 *
 * A word is kept when it is a base form of the Grammalecte dictionary (so no plural beside its
 * singular), in lower case, 4 to 10 letters, known from the frequency lists of zxcvbn-ts, not a
 * first name, family name or place, and not left out by eye. Words without accents come first:
 * a phrase copied on paper must type the same on every keyboard.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dictionary } from '@zxcvbn-ts/language-fr';

const SIZE = 7776;
const here = dirname(fileURLToPath(import.meta.url));

const bare = (word) => word.normalize('NFD').replace(/\p{M}/gu, '');

function readWords(name) {
  const lines = readFileSync(join(here, name), 'utf8').split('\n');
  const text = lines.filter((line) => !line.startsWith('#')).join(' ');
  // A final 2 marks a word that was considered and kept.
  return text.split(/\s+/).filter((word) => word !== '' && !word.endsWith('2'));
}

function readDictionary(path) {
  const flags = new Map();
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const entry = line.split(/[\t ]/)[0] ?? '';
    const [word = '', flag = ''] = entry.split(/\/(.*)/s);
    flags.set(word, (flags.get(word) ?? '') + flag);
  }
  return flags;
}

function rankByFrequency() {
  const rank = new Map();
  for (const list of ['commonWords-fr', 'wikipedia-fr']) {
    dictionary[list].forEach((word, i) => {
      rank.set(word, Math.min(rank.get(word) ?? Number.POSITIVE_INFINITY, i));
    });
  }
  return rank;
}

const flags = readDictionary(process.argv[2] ?? 'index.dic');
const rank = rankByFrequency();
const names = new Set([...dictionary['firstnames-fr'], ...dictionary['lastnames-fr']].map(bare));
const places = new Set(
  [...flags.keys()].filter((w) => /^\p{Lu}\p{Ll}+$/u.test(w)).map((w) => bare(w.toLowerCase())),
);
const leftOut = readWords('words-left-out.txt');
const prefixes = leftOut.filter((w) => w.endsWith('*')).map((w) => w.slice(0, -1));
const exact = new Set(leftOut.filter((w) => !w.endsWith('*')));
const welcome = new Set(readWords('words-kept.txt'));
const added = readWords('words-added.txt');

/** Entries without inflection are mostly grammar words, Latin and borrowings: kept by name only. */
const inflects = (word) => flags.get(word).replace(/L'|D'|Q'|--/g, '') !== '';
const isUnwelcome = (word) =>
  exact.has(word) || prefixes.some((p) => word.startsWith(p)) || /ismes?$/.test(word);
const isName = (word) => names.has(bare(word)) || places.has(bare(word));

const suitable = [...flags.keys()].filter(
  (word) =>
    rank.has(word) && (inflects(word) || welcome.has(word)) && !isName(word) && !isUnwelcome(word),
);
const plain = suitable.filter((word) => /^[a-z]{4,10}$/.test(word));
const taken = new Set([
  ...plain,
  ...added.filter((w) => /^[a-z]{4,10}$/.test(w) && flags.has(w) && !isName(w) && !isUnwelcome(w)),
]);
// "é", "è", "à" and "ç" have their own keys on a French keyboard; other accents do not.
const accented = suitable
  .filter((word) => /^[a-zéèàç]{4,8}$/.test(word) && word !== bare(word) && !flags.has(bare(word)))
  .sort((a, b) => rank.get(a) - rank.get(b));
const seen = new Set([...taken].map(bare));
for (const word of accented) {
  if (taken.size >= SIZE || seen.has(bare(word))) continue;
  seen.add(bare(word));
  taken.add(word);
}
if (taken.size < SIZE) throw new Error(`only ${taken.size} words`);
// Rare and long words go first when there are too many.
const words = [...taken]
  .sort((a, b) => (rank.get(a) ?? 30_000) - (rank.get(b) ?? 30_000))
  .slice(0, SIZE)
  .sort((a, b) => (bare(a) < bare(b) ? -1 : 1));

const lines = [];
for (const word of words) {
  const last = lines.at(-1);
  if (last === undefined || last.length + word.length > 96) lines.push(word);
  else lines[lines.length - 1] = `${last} ${word}`;
}
writeFileSync(
  join(here, '../../shared/rules/data/words.fr.ts'),
  `// Made by scripts/data/build-word-list.mjs, read by eye; do not edit. ${SIZE} words, 77 bits for six.\n` +
    `// Sources: dictionary-fr (Grammalecte, MPL-2.0), @zxcvbn-ts/language-fr (OpenSubtitles, ODC-BY).\n` +
    `export const FRENCH_WORDS: readonly string[] = \`\n${lines.join('\n')}\n\`\n  .trim()\n  .split(/\\s+/);\n`,
);
process.stdout.write(
  `${plain.length} plain, ${accented.length} accented, ${words.length} written\n`,
);

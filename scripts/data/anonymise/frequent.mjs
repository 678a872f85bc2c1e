import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fold } from './fold.mjs';

/**
 * The most frequent French words, folded, by their best rank in the two lists of
 * `@zxcvbn-ts/language-fr` (subtitles and Wikipedia), so that the others may be doubted.
 * @param {string} folder where the packages are installed
 * @param {number} most how many ranks of each list
 * @returns {string[]} sorted
 */
export function frequentWords(folder, most) {
  const require = createRequire(join(folder, 'package.json'));
  const { dictionary } = require('@zxcvbn-ts/language-fr');
  const words = new Set();
  for (const list of ['commonWords-fr', 'wikipedia-fr']) {
    for (const word of dictionary[list].slice(0, most)) {
      for (const part of fold(word).split(/[^a-z]+/)) if (part.length > 1) words.add(part);
    }
  }
  return [...words].sort();
}

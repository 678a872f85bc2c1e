import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Suffix rules of a hunspell .aff file whose flags are two characters (`FLAG long`). */
function readSuffixes(text) {
  const suffixes = new Map();
  for (const line of text.split('\n')) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const [ending] = add.split('/');
    const rules = suffixes.get(flag) ?? [];
    rules.push({
      strip: strip === '0' ? '' : strip,
      add: ending === '0' ? '' : ending,
      fits: condition === '.' ? null : new RegExp(`${condition}$`),
    });
    suffixes.set(flag, rules);
  }
  return suffixes;
}

/** Every form of one entry; elided prefixes (« l’ ») are left to the tokeniser. */
function forms(word, flags, suffixes) {
  const found = [word];
  for (const flag of flags.match(/../gu) ?? []) {
    for (const { strip, add, fits } of suffixes.get(flag) ?? []) {
      if (!word.endsWith(strip) || (fits && !fits.test(word))) continue;
      found.push(word.slice(0, word.length - strip.length) + add);
    }
  }
  return found;
}

/** @param {string} folder of dictionary-fr @returns {{lower: string[], capital: string[]}} */
export function expandDictionary(folder) {
  const suffixes = readSuffixes(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const lower = [];
  const capital = [];
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const entry = line.split(/[\t ]/)[0] ?? '';
    const [word = '', flags = ''] = entry.split(/\/(.*)/s);
    if (word === '') continue;
    const into = /^\p{Ll}/u.test(word) ? lower : capital;
    into.push(...forms(word, flags, suffixes));
  }
  return { lower, capital };
}

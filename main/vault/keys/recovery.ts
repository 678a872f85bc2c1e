import { randomBytes, randomInt } from 'node:crypto';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/french.js';

export const recoveryWordCount = 12;

/** Capitals, accents and composed or decomposed letters make no difference on a paper sheet. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordOf = new Map(wordlist.map((word) => [plain(word), word]));

/** Twelve French words (BIP-39): 128 random bits and a 4-bit checksum. Shown once, never stored. */
export function newRecoveryWords(): string[] {
  const entropy = randomBytes(16);
  try {
    return entropyToMnemonic(entropy, wordlist)
      .split(/\s+/)
      .map((word) => word.normalize('NFC'));
  } finally {
    entropy.fill(0);
  }
}

export type RecoveryReading =
  | { readonly ok: true; readonly words: string[] }
  /** `position` counts from 1. */
  | { readonly ok: false; readonly code: 'recovery-word-unknown'; readonly position: number }
  | { readonly ok: false; readonly code: 'recovery-checksum' };

/**
 * Reads words as people copy them: any spacing, numbering, capitals, with or without accents.
 * An unknown word is named by its place; known words that do not belong together (or too few of
 * them) are a checksum error: two words swapped, or one taken for another.
 */
export function readRecoveryWords(text: string): RecoveryReading {
  const typed = plain(text).match(/\p{L}+/gu) ?? [];
  const words = typed.map((word) => wordOf.get(word));
  const unknown = words.indexOf(undefined);
  if (unknown >= 0) return { ok: false, code: 'recovery-word-unknown', position: unknown + 1 };
  const known = words.filter((word) => word !== undefined);
  if (!belongTogether(known)) return { ok: false, code: 'recovery-checksum' };
  return { ok: true, words: known.map((word) => word.normalize('NFC')) };
}

function belongTogether(words: string[]): boolean {
  if (words.length !== recoveryWordCount) return false;
  try {
    mnemonicToEntropy(words.join(' '), wordlist).fill(0);
    return true;
  } catch {
    return false;
  }
}

/** The secret a recovery slot is opened with: the canonical words, one space apart. */
export const recoverySecret = (words: readonly string[]): string => words.join(' ');

/** Three different places, from 1 to 12 in rising order, to be typed back from the paper. */
export function pickChallenge(): [number, number, number] {
  const places = new Set<number>();
  while (places.size < 3) places.add(randomInt(1, recoveryWordCount + 1));
  return [...places].sort((a, b) => a - b) as [number, number, number];
}

/** Whether a word typed back is the one on the sheet, accents and capitals aside. */
export const isSameWord = (typed: string, expected: string): boolean =>
  plain(typed.trim()) === plain(expected);

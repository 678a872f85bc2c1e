/**
 * Rules for a passphrase: long enough, hard to guess, nothing else. No required mix of characters,
 * no expiry, no hint (NIST SP 800-63B-4, section 3.1.1.2: 15 characters when it stands alone).
 */
export const passphraseMinLength = 15;

/** 10^12 guesses and the top score of zxcvbn: what Argon2id needs to make guessing hopeless. */
const minGuessesLog10 = 12;
const topScore = 4;

/** Six words out of 7776 are 77 bits. */
export const drawnWordCount = 6;

/** One spelling per phrase: a French no-break space becomes a space, é is always one character. */
export const normalisePassphrase = (phrase: string): string => phrase.normalize('NFKC');

/** Length as people count it: one code point is one character, whatever its alphabet. */
export const passphraseLength = (phrase: string): number => [...normalisePassphrase(phrase)].length;

/** What an estimator says of a phrase (zxcvbn's scale: 0 to 4). */
export type GuessEstimate = { readonly score: number; readonly guessesLog10: number };

export type PassphraseStrength = {
  readonly ok: boolean;
  readonly length: number;
  readonly missing: 'length' | 'guessable' | null;
  /** 0 to 4, for a meter without figures. Full only when the phrase is accepted. */
  readonly level: 0 | 1 | 2 | 3 | 4;
};

export function judgeEstimate(phrase: string, estimate: GuessEstimate): PassphraseStrength {
  const length = passphraseLength(phrase);
  const hard = estimate.score >= topScore && estimate.guessesLog10 >= minGuessesLog10;
  const missing = length < passphraseMinLength ? 'length' : hard ? null : 'guessable';
  return { ok: missing === null, length, missing, level: levelOf(missing, estimate.score) };
}

function levelOf(missing: PassphraseStrength['missing'], score: number): 0 | 1 | 2 | 3 | 4 {
  if (missing === null) return 4;
  if (score >= 3) return 3;
  return score >= 2 ? 2 : score >= 1 ? 1 : 0;
}

/**
 * Words drawn one by one, repetitions allowed: each draw keeps its full 12.9 bits.
 *
 * @param pick a whole number from 0 to `below` − 1, from a cryptographic source
 */
export function drawWords(
  words: readonly string[],
  count: number,
  pick: (below: number) => number,
): string[] {
  return Array.from({ length: count }, () => words[pick(words.length)] ?? '');
}

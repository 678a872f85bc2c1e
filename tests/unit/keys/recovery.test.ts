import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSameWord,
  newRecoveryWords,
  pickChallenge,
  readRecoveryWords,
} from '#main/vault/keys/recovery.ts';

const words = newRecoveryWords();
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('the recovery words', () => {
  it('are twelve French words with a checksum', () => {
    expect(words).toHaveLength(12);
    expect(readRecoveryWords(words.join(' '))).toEqual({ ok: true, words });
    expect(newRecoveryWords()).not.toEqual(words);
  });

  it.each([
    ['capitals', (text: string) => text.toUpperCase()],
    ['no accents', bare],
    ['decomposed accents', (text: string) => text.normalize('NFD')],
    ['odd spaces', (text: string) => `\n ${text.replaceAll(' ', '\u00a0 \t')} `],
    [
      'numbers and commas',
      (text: string) =>
        text
          .split(' ')
          .map((w, i) => `${String(i + 1)}. ${w},`)
          .join(''),
    ],
  ])('are read with %s', (_how, spell) => {
    fc.assert(
      fc.property(fc.constant(null), () => {
        const fresh = newRecoveryWords();
        expect(readRecoveryWords(spell(fresh.join(' ')))).toEqual({ ok: true, words: fresh });
      }),
      { numRuns: 20 },
    );
  });

  it('name the place of an unknown word', () => {
    const typed = words.with(4, 'carnetier').join(' ');
    expect(readRecoveryWords(typed)).toEqual({
      ok: false,
      code: 'recovery-word-unknown',
      position: 5,
    });
  });

  it('fail their checksum when one is missing, added, or all are the same', () => {
    const refusal = { ok: false, code: 'recovery-checksum' };
    expect(readRecoveryWords(words.slice(1).join(' '))).toEqual(refusal);
    expect(readRecoveryWords([...words, 'abaisser'].join(' '))).toEqual(refusal);
    expect(readRecoveryWords('')).toEqual(refusal);
    expect(readRecoveryWords(Array.from({ length: 12 }, () => 'zoologie').join(' '))).toEqual(
      refusal,
    );
  });
});

describe('the challenge', () => {
  it('asks for three different places from 1 to 12, and reaches each of them', () => {
    const seen = new Set<number>();
    for (let i = 0; i < 500; i += 1) {
      const places = pickChallenge();
      expect(new Set(places).size).toBe(3);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const place of places) seen.add(place);
    }
    expect([...seen].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('compares words without accents, capitals or stray spaces, but no further', () => {
    expect(isSameWord(' ECUREUIL ', 'écureuil')).toBe(true);
    expect(isSameWord('e\u0301cureuil', 'écureuil')).toBe(true);
    expect(isSameWord('écureuils', 'écureuil')).toBe(false);
    expect(isSameWord('', 'écureuil')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { FRENCH_WORDS } from '#shared/rules/data/words.fr.ts';
import {
  drawWords,
  judgeEstimate,
  normalisePassphrase,
  passphraseLength,
} from '#shared/rules/passphrase.ts';

const strong = { score: 4, guessesLog10: 12 };
const fifteen = 'abcdefghijklmno';
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

describe('the rule for a phrase', () => {
  it('wants fifteen characters, score 4 and 10^12 guesses, no less', () => {
    expect(judgeEstimate(fifteen, strong)).toMatchObject({ ok: true, missing: null, level: 4 });
    expect(judgeEstimate(fifteen.slice(1), strong)).toMatchObject({ missing: 'length', level: 3 });
    const easy = [
      { ...strong, score: 3 },
      { ...strong, guessesLog10: 11.9 },
    ];
    for (const estimate of easy) {
      expect(judgeEstimate(fifteen, estimate)).toMatchObject({ missing: 'guessable', level: 3 });
    }
    expect(judgeEstimate('', { score: 0, guessesLog10: 0 })).toMatchObject({ level: 0, length: 0 });
  });

  it('counts code points, whatever the alphabet or the spelling', () => {
    expect(passphraseLength('été')).toBe(3);
    expect(passphraseLength('e\u0301te\u0301')).toBe(3);
    expect(passphraseLength('🌻🌻')).toBe(2);
    expect(passphraseLength('猫と雨')).toBe(3);
  });

  it('makes one phrase of two spellings, and keeps spaces', () => {
    expect(normalisePassphrase('e\u0301te\u0301\u00a0!')).toBe('été !');
    expect(normalisePassphrase(' deux  espaces ')).toBe(' deux  espaces ');
  });
});

describe('the words to draw from', () => {
  it('are 7776, each once', () => {
    expect(FRENCH_WORDS).toHaveLength(7776);
    expect(new Set(FRENCH_WORDS).size).toBe(7776);
  });

  it('are short lower-case words typed with the keys of a French keyboard', () => {
    expect(FRENCH_WORDS.filter((word) => !/^[a-zéèàç]{4,10}$/.test(word))).toEqual([]);
  });

  it('never differ by an accent or by a final s alone', () => {
    expect(new Set(FRENCH_WORDS.map(bare)).size).toBe(7776);
    const all = new Set(FRENCH_WORDS);
    expect(FRENCH_WORDS.filter((word) => all.has(`${word}s`))).toEqual([]);
  });

  it('are drawn by the picker, over the whole list', () => {
    const bounds: number[] = [];
    const drawn = drawWords(FRENCH_WORDS, 3, (below) => {
      bounds.push(below);
      return below - 1;
    });
    expect(drawn).toEqual([FRENCH_WORDS.at(-1), FRENCH_WORDS.at(-1), FRENCH_WORDS.at(-1)]);
    expect(bounds).toEqual([7776, 7776, 7776]);
  });
});

/** A word of a text with its exact place, in UTF-16 units of the original. */
export interface TextWord {
  folded: string;
  start: number;
  end: number;
}

/** Letters or digits, with what attaches to them without showing: marks, soft hyphen, joiners. */
const wordPattern =
  /\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*|\p{N}[\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;
const invisible = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** A word without case, accents, ligatures or invisible characters. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(invisible, '')
    .replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? letter);
}

/** The words of a text in order; punctuation, hyphens and apostrophes only separate. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    words.push({ folded: foldWord(match[0]), start, end: start + match[0].length });
  }
  return words;
}

/** What may lie between two words of one name: at most a few spaces, hyphens, apostrophes, dots. */
const gapPattern = /^[\s\p{Pd}'’ʼ‘`´._·•/\u2060\u200B]{0,4}$/u;
const hyphenPattern = /^(?:[\p{Pd}·]\s?)?$/u;
const apostrophePattern = /^['’ʼ‘`´]$/u;

/** The two words may belong to one name. */
export function isNameGap(text: string, left: TextWord, right: TextWord): boolean {
  return right.start - left.end <= 4 && gapPattern.test(text.slice(left.end, right.start));
}

/**
 * The two words are written as one: « Jean-Pierre », « N’Diaye ». After an apostrophe a capital is
 * asked for, or « il l’aura » would be read as « Laura ».
 */
export function isTightGap(text: string, left: TextWord, right: TextWord): boolean {
  if (right.start - left.end > 2) return false;
  const gap = text.slice(left.end, right.start);
  return hyphenPattern.test(gap) || (apostrophePattern.test(gap) && isCapital(text, right));
}

/** The word begins with a capital in the original text. */
export function isCapital(text: string, word: TextWord): boolean {
  return /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));
}

/** The folding of shared/rules/mask-text.ts: the lists must be met by what the engine looks up. */
const letters = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', þ: 'th', ð: 'd' };

export function fold(word) {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[œæßøłđıþð]/g, (letter) => letters[letter] ?? letter);
}

/** Folded words of a name, separators dropped. */
export const foldedWords = (text) =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

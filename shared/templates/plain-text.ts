/**
 * What no text of a template holds: control characters and line ends, halves of a pair, marks that
 * turn the reading direction round (they can make one sentence show as another), and characters that
 * do not show at all, or stand for a letter that was lost. The joiners of emoji and of some scripts (U+200C, U+200D) stay.
 */
const unwanted =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFD\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u;
const everyUnwanted = new RegExp(unwanted, 'gu');
const everyBreak = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Whether a text is one line of words that shows as it reads. */
export function isPlainText(text: string): boolean {
  return !unwanted.test(text);
}

/** The same words without what does not show; a line end or a tab becomes a space. */
export function plainLine(text: string): string {
  return text.replace(everyBreak, ' ').replace(everyUnwanted, '');
}

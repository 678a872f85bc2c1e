import { Menu } from 'electron';

/** Characters: with two bytes each, every size class a few sentences fall into. */
const lengths = Array.from({ length: 96 }, (_, index) => (index + 1) * 8);
/** As many at once as a page may have left behind in one class: the short ones are the busiest. */
const atOnce = (length: number) => (length <= 128 ? 400 : 24);

/**
 * Writes blanks over what main's memory still holds of a page that is gone. Chromium sends main the
 * text around the caret (for input methods) and what is copied; freed memory keeps its bytes until
 * it is used again. A menu that is never shown uses it: its labels are alive together, in Chromium's
 * own memory, many of each size.
 */
export function overwriteFreedMemory(): void {
  const items = lengths.flatMap((length) => Array<string>(atOnce(length)).fill(' '.repeat(length)));
  Menu.buildFromTemplate(items.map((label) => ({ label })));
}

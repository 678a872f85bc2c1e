const more = "[\\p{L}\\p{M}\\p{N}'’-]*";

/**
 * True of words that end, or go on, right where the caret is: somebody is writing them. « remo » is
 * not pointed at on the way to « remonte »; a space, a full stop or another place of the caret says
 * that the word is whole.
 * @param before what stands before the caret, or null while nothing is being written
 */
export function isBeingTyped(words: string, before: string | null): boolean {
  if (before === null || words === '') return false;
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped}${more}$`, 'iu').test(before);
}

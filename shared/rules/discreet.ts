/** A pseudonym, and the number that stands for it on screen. */
export interface CodedName {
  readonly name: string;
  readonly number: number;
}

/** « P-7 ». */
export const codeOf = (number: number): string => `P-${String(number)}`;

/**
 * Gives the function that writes codes where a text says pseudonyms: whole words only, whatever
 * their capitals, the longest first, so that « Anne-Marie » is not « P-3-Marie ».
 */
export function maskNames(names: readonly CodedName[]): (text: string) => string {
  const codes = new Map<string, string>();
  for (const { name, number } of names) {
    const key = folded(name);
    // Two pages may bear the same pseudonym: the first one names both.
    if (key !== '' && !codes.has(key)) codes.set(key, codeOf(number));
  }
  if (codes.size === 0) return (text) => text;
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map(escaped).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    text.normalize('NFC').replace(whole, (found) => codes.get(folded(found)) ?? found);
}

const folded = (name: string): string => name.trim().normalize('NFC').toLowerCase();

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

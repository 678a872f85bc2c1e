import { type Candidate, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';

/** Slips allowed: one from five letters, two from nine. */
const slipsFor = (length: number) => (length >= 9 ? 2 : length >= 5 ? 1 : 0);
const LONGEST = 30;

/** Every word left by taking `slips` letters away: two words within that distance share one. */
function withoutLetters(word: string, slips: number): Set<string> {
  let words = new Set([word]);
  const all = new Set(words);
  for (let slip = 0; slip < slips; slip += 1) {
    const shorter = new Set<string>();
    for (const one of words) {
      for (let at = 0; at < one.length; at += 1) shorter.add(one.slice(0, at) + one.slice(at + 1));
    }
    for (const one of shorter) all.add(one);
    words = shorter;
  }
  return all;
}

/** Edits from one word to the other, a swap of neighbours counting one; stops caring above two. */
export function editDistance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2) return 3;
  let earlier: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      current.push(cost(left, right, row, column, [earlier, previous, current]));
    }
    earlier = previous;
    previous = current;
  }
  return previous[right.length] ?? 3;
}

function cost(left: string, right: string, row: number, column: number, rows: number[][]): number {
  const [earlier = [], previous = [], current = []] = rows;
  const same = left[row - 1] === right[column - 1];
  const swapped =
    row > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return Math.min(
    (previous[column] ?? 9) + 1,
    (current[column - 1] ?? 9) + 1,
    (previous[column - 1] ?? 9) + (same ? 0 : 1),
    swapped ? (earlier[column - 2] ?? 9) + 1 : 9,
  );
}

/**
 * Words that are a known name but for a slip of the hand. A word of the dictionary, or another name
 * of the lists, is taken at its word: « Marie » is not « Marine » mistyped.
 */
export function nearMisses(doc: Doc, owners: ReadonlyMap<string, string>): Candidate[] {
  const index = indexNames(owners);
  if (index.size === 0) return [];
  const decided = new Map<string, string | null>();
  const nameOf = (folded: string) => {
    const known = decided.get(folded);
    if (known !== undefined) return known;
    const name = isTakenAtItsWord(folded) ? null : closest(folded, index);
    decided.set(folded, name);
    return name;
  };
  return doc.tokens.flatMap((token) => {
    const { folded, start, end, isNumber } = token;
    if (isNumber || folded.length < 4 || folded.length > LONGEST || owners.has(folded)) return [];
    const name = isOnlyAWord(token) ? closest(folded, index) : nameOf(folded);
    if (name === null) return [];
    const owner = owners.get(name);
    const candidate = { start, end, label: 'PERSON' as const, weight: weights.known - 3 };
    return [owner ? { ...candidate, entityId: owner } : candidate];
  });
}

/** « vu Damine » : a capital inside a sentence is no common word, even one the dictionary holds. */
function isOnlyAWord({ folded, isCapital, isUpper, startsSentence }: Token): boolean {
  if (!isCapital || isUpper || startsSentence) return false;
  const { isWord, given, isFamily, place } = lexicon();
  const isName = given(folded)?.trusted === true || isFamily(folded) || place(folded) !== undefined;
  return isWord(folded) && !isName && !functionWords.has(folded);
}

function isTakenAtItsWord(folded: string): boolean {
  const { isWord, given, isFamily } = lexicon();
  return isWord(folded) || given(folded)?.trusted === true || isFamily(folded);
}

function indexNames(owners: ReadonlyMap<string, string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of owners.keys()) {
    const slips = slipsFor(name.length);
    if (slips === 0 || name.length > LONGEST) continue;
    for (const key of withoutLetters(name, slips))
      index.set(key, [...(index.get(key) ?? []), name]);
  }
  return index;
}

function closest(word: string, index: ReadonlyMap<string, string[]>): string | null {
  const slips = Math.max(1, slipsFor(word.length + 1));
  for (const key of withoutLetters(word, slips)) {
    for (const name of index.get(key) ?? []) {
      if (editDistance(word, name) <= slipsFor(name.length)) return name;
    }
  }
  return null;
}

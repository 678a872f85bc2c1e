import { foldWord, isCapital, type TextWord, textWords } from '#shared/rules/mask-text.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/** Written forms to look for, by their folded words, each with what it stands for. */
export interface SurfaceIndex<T> {
  readonly root: Node<T>;
}

export interface SurfaceMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Longer forms (a whole address on three lines) are cut: their beginning is telling enough. */
const LONGEST_SURFACE_WORDS = 24;
/** What may lie between two words of one form: anything short, a name is often cut by a mistake. */
const gapPattern = /^[^\p{L}\p{N}\uE000]{0,4}$/u;
/** Fills a stretch that is not to be read, so that offsets stay: no form goes across it. */
const FILLER = '\uE000';

/** Prepares forms for `findSurfaces`; the first value given to a form stays. */
export function surfaceIndex<T>(forms: Iterable<readonly [string, T]>): SurfaceIndex<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  for (const [text, value] of forms) {
    let node = root;
    for (const { folded } of textWords(text).slice(0, LONGEST_SURFACE_WORDS)) {
      const next: Node<T> = node.next.get(folded) ?? { next: new Map(), value: undefined };
      node.next.set(folded, next);
      node = next;
    }
    if (node !== root) node.value ??= value;
  }
  return { root };
}

/**
 * Every form met in a text, longest first, in order, without overlap: whole words, blind to case,
 * accents, hyphens and Unicode form. A form of one letter is met only as an initial (« A. »).
 * Linear in the text: a walk is bounded by the longest form.
 */
export function findSurfaces<T>(text: string, { root }: SurfaceIndex<T>): SurfaceMatch<T>[] {
  const words = textWords(text);
  const matches: SurfaceMatch<T>[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestFrom(text, words, at, root);
    if (found === null) {
      at += 1;
      continue;
    }
    matches.push({ start: words[at]?.start ?? 0, end: found.end, value: found.value });
    at = found.next;
  }
  return matches;
}

/** Whether any form is met in a text. */
export function holdsSurface<T>(text: string, index: SurfaceIndex<T>): boolean {
  return findSurfaces(text, index).length > 0;
}

function longestFrom<T>(
  text: string,
  words: readonly TextWord[],
  from: number,
  root: Node<T>,
): { end: number; next: number; value: T } | null {
  let best: { end: number; next: number; value: T } | null = null;
  let node: Node<T> | undefined = root;
  for (let at = from; at < words.length; at += 1) {
    const [previous, word] = [words[at - 1], words[at]];
    if (word === undefined) break;
    const tied = at === from || gapPattern.test(text.slice(previous?.end ?? 0, word.start));
    node = tied ? node.next.get(word.folded) : undefined;
    if (node === undefined) break;
    if (node.value === undefined || isLoneLetter(text, word, at === from)) continue;
    best = { end: word.end, next: at + 1, value: node.value };
  }
  return best;
}

/** « a », « y », « 3 » are words like any other; « A. » is somebody. */
function isLoneLetter(text: string, word: TextWord, alone: boolean): boolean {
  if (!alone || foldWord(text.slice(word.start, word.end)).length > 1) return false;
  return !isCapital(text, word) || text[word.end] !== '.';
}

/** The same text, of the same length, where the given stretches (in order) hold nothing to find. */
export function withoutStretches(
  text: string,
  stretches: Iterable<{ readonly start: number; readonly end: number }>,
): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    const first = Math.max(from, start);
    if (end <= first) continue;
    pieces.push(text.slice(from, first), FILLER.repeat(end - first));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

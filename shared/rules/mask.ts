import { commonWords } from './common-words.ts';
import {
  isInitial,
  type KnownName,
  type NameIndex,
  type NameNode,
  nameIndex,
} from './mask-names.ts';
import { isCapital, isNameGap, isTightGap, type TextWord, textWords } from './mask-text.ts';

/** A known name met in a text. `start` and `end` are UTF-16 offsets of the original text. */
export interface NameSpan {
  start: number;
  end: number;
  /** The names it may be, best known first. */
  names: readonly KnownName[];
  /** A common word (« rose ») with nothing to show that a name is meant: for a human to look at. */
  ambiguous: boolean;
}

export type Replacement = string | ((span: NameSpan) => string);

/** Masking may bring two words together into a name; a few passes always settle it. */
const MAX_PASSES = 4;
/** « Jean-Pierre » written in the text for a name kept as « Jeanpierre »: words joined at most. */
const MAX_JOINED = 3;

/**
 * Every known name of a text, longest first, in order, without overlap. Blind to case, accents,
 * hyphens, spaces and apostrophes, in any Unicode form; whole words only (« Rose » is not in
 * « roseau »), after an elision (« d’Ana ») and in the plural (« les Morels »). Linear in the text.
 */
export function findKnownNames(text: string, names: Iterable<KnownName> | NameIndex): NameSpan[] {
  const index = 'root' in names ? names : nameIndex(names);
  const words = textWords(text);
  const spans: NameSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const match = longestMatch(text, words, at, index);
    if (match === null) {
      at += 1;
      continue;
    }
    spans.push(spanOf(text, words, at, match));
    at = match.next;
  }
  return mergeNeighbours(text, spans);
}

/**
 * The text with every known name replaced, ambiguous ones included: a word too many hidden is
 * mended by hand, a name that leaves is not. `replacement` must not hold a known name.
 */
export function maskKnownNames(
  text: string,
  names: Iterable<KnownName> | NameIndex,
  replacement: Replacement,
): string {
  const index = 'root' in names ? names : nameIndex(names);
  let masked = text;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const spans = findKnownNames(masked, index);
    if (spans.length === 0) break;
    masked = replaceSpans(masked, spans, replacement);
  }
  return masked;
}

function replaceSpans(text: string, spans: readonly NameSpan[], replacement: Replacement): string {
  const pieces: string[] = [];
  let from = 0;
  for (const span of spans) {
    const word = typeof replacement === 'string' ? replacement : replacement(span);
    pieces.push(text.slice(from, span.start), word);
    from = span.end;
  }
  return pieces.join('') + text.slice(from);
}

interface Match {
  names: KnownName[];
  /** Index of the first word after the match. */
  next: number;
}

interface Step {
  node: NameNode;
  next: number;
}

/** Walks the tree of names from one word; bounded by the longest name, so the whole is linear. */
function longestMatch(
  text: string,
  words: readonly TextWord[],
  from: number,
  index: NameIndex,
): Match | null {
  let best: Match | null = null;
  let steps: Step[] = [{ node: index.root, next: from }];
  while (steps.length > 0) {
    const reached: Step[] = [];
    for (const step of steps) {
      if (step.next > from && !gapHolds(text, words, step.next)) continue;
      reached.push(...advance(text, words, step, index.longestWord));
    }
    for (const { node, next } of reached) {
      const found = node.names.filter((name) => accepts(text, words, from, name));
      if (found.length > 0 && next > (best?.next ?? from)) best = { names: found, next };
    }
    steps = reached;
  }
  return best;
}

function gapHolds(text: string, words: readonly TextWord[], next: number): boolean {
  const [left, right] = [words[next - 1], words[next]];
  return left !== undefined && right !== undefined && isNameGap(text, left, right);
}

/** The next word, alone, in the plural, or joined to those it is tied to by a hyphen. */
function advance(
  text: string,
  words: readonly TextWord[],
  { node, next }: Step,
  longestWord: number,
): Step[] {
  const steps: Step[] = [];
  let joined = '';
  for (let last = next; last < next + MAX_JOINED; last += 1) {
    const word = words[last];
    const previous = words[last - 1];
    if (word === undefined) break;
    if (last > next && (previous === undefined || !isTightGap(text, previous, word))) break;
    joined += word.folded;
    if (joined.length > longestWord + 1) break;
    const child = node.next.get(joined) ?? pluralOf(node, joined, text, word);
    if (child !== undefined) steps.push({ node: child, next: last + 1 });
  }
  return steps;
}

/** « les Morels » : a final s or x, on a word written with a capital. */
function pluralOf(
  node: NameNode,
  folded: string,
  text: string,
  word: TextWord,
): NameNode | undefined {
  if (!/.{2}[sx]$/.test(folded) || !isCapital(text, word)) return undefined;
  return node.next.get(folded.slice(0, -1));
}

/** A name of one letter is met only as an initial: a capital followed by a dot. */
function accepts(text: string, words: readonly TextWord[], from: number, name: KnownName): boolean {
  const word = words[from];
  if (word === undefined || !isInitial(name)) return true;
  return isCapital(text, word) && text[word.end] === '.';
}

function spanOf(text: string, words: readonly TextWord[], from: number, match: Match): NameSpan {
  const first = words[from];
  const last = words[match.next - 1];
  const alone = match.next === from + 1;
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    names: match.names,
    ambiguous: alone && first !== undefined && isAmbiguous(text, first),
  };
}

/** A capital in the middle of a sentence shows that a name is meant. */
function isAmbiguous(text: string, word: TextWord): boolean {
  const common = commonWords.has(word.folded) || commonWords.has(word.folded.replace(/s$/, ''));
  if (!common) return false;
  const before = text.slice(Math.max(0, word.start - 8), word.start);
  const sentenceStart =
    /(?:^|[.!?…\n:«"–—-])[\s«"]*$/u.test(before) && !/\b(?:MM?|Dr|Pr|Me)\.\s*$/.test(before);
  return !isCapital(text, word) || sentenceStart;
}

/** « Ana Morel », known as a given and a family name of one person, is one span. */
function mergeNeighbours(text: string, spans: readonly NameSpan[]): NameSpan[] {
  const merged: NameSpan[] = [];
  for (const span of spans) {
    const previous = merged.at(-1);
    if (previous === undefined || !areOnePerson(text, previous, span)) {
      merged.push(span);
      continue;
    }
    merged[merged.length - 1] = {
      start: previous.start,
      end: span.end,
      names: previous.names,
      ambiguous: previous.ambiguous && span.ambiguous,
    };
  }
  return merged;
}

function areOnePerson(text: string, left: NameSpan, right: NameSpan): boolean {
  if (right.start - left.end > 3 || !/^[\s\p{Pd}]*$/u.test(text.slice(left.end, right.start))) {
    return false;
  }
  const owners = new Set(left.names.flatMap(({ owner }) => owner ?? []));
  return right.names.some(({ owner }) => owner !== undefined && owners.has(owner));
}

import { particles, placeHeads } from './common-words.ts';
import { foldWord, isCapital, textWords } from './mask-text.ts';

/**
 * A name known to the vault. `owner` groups the names of one person, so that a given name followed
 * by a family name makes one span.
 */
export interface KnownName {
  text: string;
  kind: 'pseudonym' | 'given' | 'family' | 'alias' | 'place';
  owner?: string;
}

/** A node of the tree of folded words; `names` are those that end here. */
export interface NameNode {
  next: Map<string, NameNode>;
  names: KnownName[];
}

export interface NameIndex {
  root: NameNode;
  /** Longest folded word of any name: longer words of a text match nothing. */
  longestWord: number;
}

/** Names read from a form or a file stay below this. */
const LONGEST_NAME_WORDS = 12;

/** Prepares known names for `maskKnownNames`: build once for many texts. */
export function nameIndex(names: Iterable<KnownName>): NameIndex {
  const index: NameIndex = { root: newNode(), longestWord: 0 };
  for (const name of names) {
    for (const variant of variants(name)) insert(index, variant, name);
  }
  return index;
}

function newNode(): NameNode {
  return { next: new Map(), names: [] };
}

/** The spellings under which a name is met, as sequences of folded words. */
function variants({ text, kind }: KnownName): string[][] {
  const words = textWords(text).map(({ folded }) => folded);
  if (words.length === 0 || words.length > LONGEST_NAME_WORDS) return [];
  if (words.length === 1) return [words];
  const whole = [words, [words.join('')]];
  if (kind === 'place') return [...whole, placeName(words)];
  if (kind === 'given') return whole;
  if (kind === 'family') return [...whole, ...withoutParticles(words)];
  return [...whole, words.toReversed(), ...tellingWords(text).map((word) => [word])];
}

/** A pseudonym or alias may be a full name: each word that looks like a name is met alone too. */
function tellingWords(text: string): string[] {
  const words = textWords(text).filter(({ folded }) => folded.length > 2 && !particles.has(folded));
  const capitals = words.filter((word) => isCapital(text, word));
  return (capitals.length > 0 ? capitals : words).map(({ folded }) => folded);
}

/** « de La Tour » is also met as « La Tour », « Latour », « Tour ». */
function withoutParticles(words: string[]): string[][] {
  const first = words.findIndex((word) => !particles.has(word));
  const tails = words.slice(0, Math.max(0, first)).map((_, index) => words.slice(index + 1));
  return tails.flatMap((tail) => [tail, [tail.join('')]]);
}

function placeName(words: string[]): string[] {
  const isOrdinary = (word: string) => placeHeads.has(word) || particles.has(word);
  const first = words.findIndex((word) => !isOrdinary(word));
  return first === -1 ? words : words.slice(first);
}

function insert(index: NameIndex, words: readonly string[], name: KnownName): void {
  let node = index.root;
  for (const word of words) {
    index.longestWord = Math.max(index.longestWord, word.length);
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  if (node !== index.root && !node.names.includes(name)) node.names.push(name);
}

/** True for a name of one letter: only « A. » is then a name, never the word « a ». */
export function isInitial(name: KnownName): boolean {
  return foldWord(name.text).replace(/[^\p{L}\p{N}]/gu, '').length === 1;
}

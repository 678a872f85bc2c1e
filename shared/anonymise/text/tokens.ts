import { textWords } from '#shared/rules/mask-text.ts';
import { type TextView, viewOf } from './view.ts';

/** A run of letters or of digits, with what the rules ask about it. Offsets are those of the view. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly isNumber: boolean;
  readonly isCapital: boolean;
  /** Two letters or more, all capitals. */
  readonly isUpper: boolean;
  /** What separates it from the token before (at most a few characters are kept). */
  readonly gap: string;
  /** First of a sentence, a line, a quotation or a list: its capital shows nothing. */
  readonly startsSentence: boolean;
}

export interface Doc {
  readonly view: TextView;
  readonly tokens: readonly Token[];
  /** Token whose first letter is at this offset of the view. */
  readonly tokenAt: ReadonlyMap<number, Token>;
}

const LONGEST_GAP = 12;
const sentenceEnd = /[.!?…\n:«"“[\]•*|<>–—]|^-\s|\s-\s/;
/** « M. », « Dr. » and initials end no sentence. */
const shortTitles = new Set('m mm mr dr pr me mme mlle st ste av bd tel art'.split(' '));

export function readDoc(original: string): Doc {
  const view = viewOf(original);
  const tokens: Token[] = [];
  const tokenAt = new Map<number, Token>();
  let previous: Token | undefined;
  for (const { folded, start, end } of textWords(view.text)) {
    const text = view.text.slice(start, end);
    const from = previous?.end ?? 0;
    const gap = view.text.slice(Math.max(from, start - LONGEST_GAP), start);
    const token: Token = {
      index: tokens.length,
      start,
      end,
      text,
      folded,
      isNumber: /^\p{N}/u.test(text),
      isCapital: /^\p{Lu}/u.test(text),
      isUpper: text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
      gap,
      startsSentence: previous === undefined || startsSentence(gap, previous),
    };
    tokens.push(token);
    tokenAt.set(start, token);
    previous = token;
  }
  return { view, tokens, tokenAt };
}

function startsSentence(gap: string, previous: Token): boolean {
  if (!sentenceEnd.test(gap)) return false;
  if (!/^\.\s?$/.test(gap)) return true;
  return !(shortTitles.has(previous.folded) || (previous.text.length === 1 && previous.isCapital));
}

/** The token just before, when only spaces, hyphens or an apostrophe separate the two. */
export function neighbourBefore(doc: Doc, token: Token): Token | undefined {
  return isLink(token.gap) ? doc.tokens[token.index - 1] : undefined;
}

export function neighbourAfter(doc: Doc, token: Token): Token | undefined {
  const next = doc.tokens[token.index + 1];
  return next !== undefined && isLink(next.gap) ? next : undefined;
}

/** A single space, a hyphen, an apostrophe: what lies inside one name. */
export function isLink(gap: string): boolean {
  return /^(?: {1,2}|\n?-|'|' )$/.test(gap) || gap === ' -' || gap === '- ';
}

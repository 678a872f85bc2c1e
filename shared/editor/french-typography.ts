/**
 * French typing rules (practice.md 6 bis): no-break space inside « » and before a colon, narrow
 * no-break space before ; ! ?, typographic apostrophe, one-character ellipsis.
 */
const NBSP = '\u00A0';
const NNBSP = '\u202F';

export interface TypingRule {
  /** Matches the end of the text before the caret, the typed character included. */
  find: RegExp;
  /** What the match becomes. */
  replace: (match: string) => string;
  /** The rule rests when the word being typed looks like this (an address, a time). */
  unless?: RegExp;
}

const address = /:\/\/|^www\.|@/i;
const scheme = /^(?:https?|ftp|mailto):$/i;

/** Applied in order; the first that matches wins. */
export const typingRules: readonly TypingRule[] = [
  { find: /\.\.\.$/, replace: () => '…' },
  { find: /(?<=[\p{L}\p{N}])'$/u, replace: () => '’', unless: address },
  { find: /(?<=^|[\s([–—])"$/u, replace: () => `«${NBSP}` },
  { find: /(?<=\S)"$/u, replace: () => `${NBSP}»` },
  { find: /«[ \u00A0\u202F]*$/u, replace: () => `«${NBSP}` },
  { find: /(?<=[^\s«])[ \u00A0\u202F]?»$/u, replace: () => `${NBSP}»` },
  {
    find: /(?<=[\p{L}\p{N}»)\]’…%])[ \u00A0\u202F]?[;!?]$/u,
    replace: (match) => `${NNBSP}${match.slice(-1)}`,
    unless: address,
  },
  {
    find: /(?<=[\p{L}»)\]])[ \u00A0\u202F]?:$/u,
    replace: () => `${NBSP}:`,
    unless: scheme,
  },
  { find: /(?<=\p{N})[ \u00A0\u202F]:$/u, replace: () => `${NBSP}:` },
];

/** Rules look no further back than this, so that tidying a long text stays linear. */
const lookBack = 80;

/** The replacement a typed character calls for: `length` characters before the caret become `text`. */
export function frenchReplacement(
  textBeforeCaret: string,
): { length: number; text: string } | null {
  const near = textBeforeCaret.slice(-lookBack);
  const word = /\S*$/u.exec(near)?.[0] ?? '';
  for (const rule of typingRules) {
    const match = rule.find.exec(near)?.[0];
    if (match === undefined || rule.unless?.test(word) === true) continue;
    const text = rule.replace(match);
    return text === match ? null : { length: match.length, text };
  }
  return null;
}

/** The text before the caret once `typed` has been typed after `before`. */
export function typeFrench(before: string, typed: string): string {
  // Only the tail can still change: what lies further back is set aside.
  const settled: string[] = [];
  let tail = before;
  for (const character of typed) {
    tail += character;
    const change = frenchReplacement(tail);
    if (change !== null) tail = tail.slice(0, tail.length - change.length) + change.text;
    if (tail.length < 4 * lookBack) continue;
    settled.push(tail.slice(0, -lookBack));
    tail = tail.slice(-lookBack);
  }
  return settled.join('') + tail;
}

/** Whole text put to French rules, for pasted or imported words. Doing it twice changes nothing. */
export function tidyFrench(text: string): string {
  return typeFrench('', text);
}

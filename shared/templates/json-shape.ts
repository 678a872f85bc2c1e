/** What is wrong with the outline of a JSON text, before anything is built from it; null if nothing. */
export type ShapeFault = 'deep' | 'twice' | 'reserved';

/** Names that every object answers to already: no field of ours bears one. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Names seen so far in an object; null in an array. */
type Level = Set<string> | null;

/**
 * Walks once over the text, without recursion: nesting deeper than `deepest`, a name given twice in
 * one object (`JSON.parse` would keep the last and say nothing) or a reserved name stop it. Only
 * the outline is looked at: `JSON.parse` judges the rest.
 */
export function shapeFault(text: string, deepest: number): ShapeFault | null {
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') {
      const end = endOfString(text, at);
      const fault = nameFault(text, at, end, levels.at(-1) ?? null);
      if (fault) return fault;
      at = end;
    } else {
      follow(levels, text[at]);
      if (levels.length > deepest) return 'deep';
    }
  }
  return null;
}

function follow(levels: Level[], letter: string | undefined): void {
  if (letter === '{') levels.push(new Set());
  if (letter === '[') levels.push(null);
  if (letter === '}' || letter === ']') levels.pop();
}

/** Index of the quotation mark that closes the string begun at `from`, or of the text's end. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

const colonAfter = /[ \t\n\r]*:/y;

function nameFault(text: string, from: number, end: number, names: Level): ShapeFault | null {
  colonAfter.lastIndex = end + 1;
  if (names === null || !colonAfter.test(text)) return null;
  const name = unescaped(text.slice(from, end + 1));
  if (name === null) return null;
  if (reserved.has(name)) return 'reserved';
  if (names.has(name)) return 'twice';
  names.add(name);
  return null;
}

/** The words of a JSON string (`"\u0061"` is `a`), or null when it is none. */
function unescaped(written: string): string | null {
  try {
    return JSON.parse(written) as string;
  } catch {
    return null;
  }
}

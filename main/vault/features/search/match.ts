/** A word as the index sees one (letters, digits, private use, marks); what lies between is ignored. */
const wordPattern = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

/** « l’équipe », « d’Ana », « jusqu’ici »: the elided article carries no meaning of its own. */
const elision = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\p{L})/giu;

/**
 * Turns what was typed into an FTS5 query, or `undefined` when it holds no word. Every word is
 * required and the last may be unfinished. Each one is quoted, so that no operator of FTS5 (`AND`,
 * `NEAR`, `-`, `*`, `"`, `column:`) can be typed, by mistake or otherwise. Case and accents are the
 * index's business (`unicode61 remove_diacritics 2`), except the ligatures, which it keeps.
 */
export function matchExpression(typed: string): string | undefined {
  const plain = typed.normalize('NFC').replace(elision, ' ');
  const words = plain.match(wordPattern) ?? [];
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const whole = [...new Set(words.slice(0, -1))].map((word) => oneOf(word, ''));
  return [...whole, oneOf(last, '*')].join(' AND ');
}

/** « coeur » finds « cœur », and the other way round. */
function oneOf(word: string, end: '' | '*'): string {
  const lower = word.toLowerCase();
  const spellings = new Set([
    lower,
    lower.replaceAll('oe', 'œ').replaceAll('ae', 'æ'),
    lower.replaceAll('œ', 'oe').replaceAll('æ', 'ae'),
  ]);
  const phrases = [...spellings].map((spelling) => `"${spelling}"${end}`);
  return phrases.length === 1 ? phrases.join() : `(${phrases.join(' OR ')})`;
}

export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Splits a snippet at its marks. The marks are drawn for each search, so text that already holds
 * private-use characters, or somebody else's marks, stays text.
 */
export function segments(snippet: string, marks: Marks): Segment[] {
  return snippet.split(marks.open).flatMap((part, index) => {
    if (index === 0) return stretch(part, false);
    const [hit = '', ...rest] = part.split(marks.close);
    return [...stretch(hit, true), ...stretch(rest.join(marks.close), false)];
  });
}

export interface Marks {
  readonly open: string;
  readonly close: string;
}

/** Two marks nobody can have typed. */
export function drawMarks(): Marks {
  const nonce = globalThis.crypto.randomUUID();
  return { open: `\uE000${nonce}\uE001`, close: `\uE002${nonce}\uE003` };
}

function stretch(text: string, hit: boolean): Segment[] {
  return text === '' ? [] : [{ text, hit }];
}

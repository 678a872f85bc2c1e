import type { Wording, WordingKind } from './wording.ts';
import { wordings } from './wordings.ts';

/** A word pointed at, with other ways to say it. Offsets in UTF-16 units of the given text. */
export interface WordingRemark {
  readonly start: number;
  readonly end: number;
  readonly kind: WordingKind;
  /** The word as it was written. */
  readonly words: string;
  readonly instead: readonly string[];
}

/** Between guillemets or quotation marks someone else speaks: their words are theirs. */
const quoted = /«[^»]*»|“[^”]*”|"[^"\n]*"/gu;

/**
 * Words of a note that name an illness, judge, or doubt the person, in reading order and without
 * overlap. An offer, never a refusal: the caller may show nothing of it.
 *
 * What stands between quotation marks is left alone: the person may call things by that name
 * (practice.md, T06). « être patient » and « il est patient » are left alone too: a quality.
 */
export function wordingRemarks(text: string): WordingRemark[] {
  const quotes = [...text.matchAll(quoted)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  const inQuotes = (at: number) => quotes.some(([from = 0, to = 0]) => at >= from && at < to);
  const found = compiled.flatMap(({ pattern, wording }) =>
    [...text.matchAll(pattern)].map((match) => remarkOf(match, wording)),
  );
  const kept: WordingRemark[] = [];
  for (const remark of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (inQuotes(remark.start) || remark.start < (kept.at(-1)?.end ?? 0)) continue;
    kept.push(remark);
  }
  return kept;
}

function remarkOf(match: RegExpMatchArray, { kind, instead }: Wording): WordingRemark {
  const [words] = match;
  const start = match.index ?? 0;
  return { start, end: start + words.length, kind, words, instead };
}

const letter = '[\\p{L}\\p{M}\\p{N}]';

/** « est très », « était un peu », before a word that a verb replaces. */
const is =
  '(?:(?:est|était|serait|semble)\\s(?:(?:très|trop|si|assez|un\\speu|plutôt|devenu|devenue)\\s)?)?';

function patternOf({ forms, unlessAfter, afterIs }: Wording): RegExp {
  const unless = unlessAfter === undefined ? '' : `(?<!(?<!${letter})(?:${anyOf(unlessAfter)})\\s)`;
  return new RegExp(
    `${unless}(?<!${letter})${afterIs ? is : ''}(?:${anyOf(forms)})(?!${letter})`,
    'giu',
  );
}

/** « bon » and « bonne » for « bon(ne) »: what is between brackets may be missing. */
function anyOf(forms: string): string {
  return forms
    .replaceAll(/\(([^)]*)\)/g, '(?:$1)?')
    .replaceAll('-', '[-\u2010\u2011]')
    .replaceAll('’', "['’]")
    .replaceAll(' ', '[\\s\u00a0\u202f]{1,5}');
}

const compiled = wordings.map((wording) => ({ wording, pattern: patternOf(wording) }));

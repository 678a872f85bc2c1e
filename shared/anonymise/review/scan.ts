import { particles } from '#shared/rules/common-words.ts';
import { textWords } from '#shared/rules/mask-text.ts';
import { titles } from '../replace/data/kinship.ts';
import { toOldOffset } from '../replace/offsets.ts';
import type { ReplacedText } from '../replace/replace.ts';
import { stretchFinder } from '../replace/source.ts';
import type { Detection } from '../types.ts';
import { sourcesOf } from './export.ts';
import type { ReviewState, ReviewSuspect } from './state.ts';

/**
 * The second look, at the text as it would leave: what the engine still finds there, outside of
 * what was replaced and of what a human chose to leave, becomes a suspect of the original. With
 * nothing found the export opens, until the next decision. No step of the history: nobody decided.
 */
export function scanFinalTexts(
  state: ReviewState,
  replaced: readonly ReplacedText[],
  detect: (text: string) => Detection,
): ReviewState {
  const { content } = state;
  let { count } = content;
  const found = sourcesOf(state).flatMap(({ id: textId, kept }, at): ReviewSuspect[] => {
    const final = replaced[at];
    if (final === undefined) return [];
    const open = content.suspects.filter((suspect) => suspect.textId === textId);
    const isKnown = stretchFinder([...kept, ...open]);
    return leftovers(final, detect(final.text))
      .filter(({ start, end }) => !isKnown(start, end))
      .map(({ start, end }) => {
        count += 1;
        return { id: `s${count}`, textId, start, end, reason: 'finalScan', settled: false };
      });
  });
  const suspects = found.length === 0 ? content.suspects : [...content.suspects, ...found];
  const isClean = found.length === 0 && replaced.length === state.texts.length;
  return {
    ...state,
    content: { ...content, suspects, count, scan: isClean ? 'clean' : 'needed' },
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is found outside of the replacements, in offsets of the original. */
function leftovers({ text, map }: ReplacedText, { spans, suspects }: Detection): Stretch[] {
  const pieces = map.map(({ newStart, newEnd }) => ({ start: newStart, end: newEnd }));
  return [...outside(text, spans, pieces), ...outside(text, suspects, pieces)].map(
    ({ start, end }) => ({ start: toOldOffset(map, start), end: toOldOffset(map, end - 1) + 1 }),
  );
}

/**
 * Stretches less what was replaced in them: of « Karim Dupont », where only « Karim » is ours,
 * « Dupont » is left. An article or a title left beside a replacement tells nobody: what is left
 * of a stretch is looked at if it holds a capital or a digit. Both lists are in order.
 */
function outside(
  text: string,
  stretches: readonly Stretch[],
  pieces: readonly Stretch[],
): Stretch[] {
  let next = 0;
  return stretches.flatMap((stretch) => {
    while ((pieces[next]?.end ?? Number.POSITIVE_INFINITY) <= stretch.start) next += 1;
    const left = less(stretch, pieces, next);
    const isWhole = left[0]?.start === stretch.start && left[0].end === stretch.end;
    return isWhole ? left : left.filter(({ start, end }) => isTelling(text.slice(start, end)));
  });
}

/** A stretch without the pieces that lie in it, the first of which may be the one at `next`. */
function less(stretch: Stretch, pieces: readonly Stretch[], next: number): Stretch[] {
  const left: Stretch[] = [];
  let from = stretch.start;
  for (let at = next; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= stretch.end) break;
    left.push({ start: from, end: piece.start });
    from = piece.end;
  }
  return [...left, { start: from, end: stretch.end }].filter(({ start, end }) => start < end);
}

const isTelling = (text: string) =>
  textWords(text).some(
    (word) =>
      /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.start + 2)) &&
      !particles.has(word.folded) &&
      !titles.has(word.folded) &&
      !articles.has(word.folded),
  );

const articles = new Set(
  'un une au aux en chez a dans depuis ce cet cette sa ses ma mon'.split(' '),
);

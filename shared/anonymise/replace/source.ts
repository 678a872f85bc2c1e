import { commonWords, particles } from '#shared/rules/common-words.ts';
import { isCapital, textWords } from '#shared/rules/mask-text.ts';
import type { EntityLabel, Span } from '../types.ts';
import { kinship, titles } from './data/kinship.ts';
import { type OffsetPiece, touchesReplaced } from './offsets.ts';
import type { Mention } from './phrase.ts';
import type { SourceText } from './plan-types.ts';
import { findSurfaces, surfaceIndex, withoutStretches } from './surfaces.ts';

/** Words of context kept on the left of a mention, in characters. */
const CONTEXT = 64;

const elision = /^(?:d|l|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/u;
const article =
  /^(?:(?:(?:de|à|a)\s+)?(?:la\s+|l['’])|(?:les?|des?|du|aux?|à|en|chez|une?|ce|cet|cette|mon|ma|son|sa|notre|leur)\s+|d['’])(?=[\p{L}\p{N}«"])/iu;
const trimmed: ReadonlySet<EntityLabel> = new Set<EntityLabel>([
  'ORG',
  'LOC',
  'DATE',
  'AGE',
  'PROFESSION',
  'DIAGNOSIS',
  'TREATMENT',
  'RARE_EVENT',
]);

/**
 * Spans as a replacement can use them: inside the text, in order, without overlap (two that overlap
 * become one, under the first of them), none in a stretch that is kept, none empty.
 */
export function cleanSpans({ text, spans, kept }: SourceText): Span[] {
  const stays = stretchFinder(kept);
  const inside = spans
    .map((span) => ({
      ...span,
      start: Math.max(0, span.start),
      end: Math.min(text.length, span.end),
    }))
    .filter(({ start, end }) => start < end && !stays(start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const clean: Span[] = [];
  for (const span of inside) {
    const previous = clean.at(-1);
    if (previous === undefined || span.start >= previous.end) clean.push(span);
    else clean[clean.length - 1] = { ...previous, end: Math.max(previous.end, span.end) };
  }
  return clean;
}

/** Whether a stretch touches one of the given ones, by dichotomy: a document may hold thousands. */
export function stretchFinder(
  stretches: readonly { readonly start: number; readonly end: number }[],
): (start: number, end: number) => boolean {
  const map: OffsetPiece[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = map.at(-1);
    const from = Math.max(start, last?.newEnd ?? 0);
    if (from < end) map.push({ oldStart: from, oldEnd: end, newStart: from, newEnd: end });
  }
  return (start, end) => touchesReplaced(map, start, end);
}

/** A mention and the words on its left; `from`: where the previous mention ends. */
export function mentionOf(text: string, span: Span, from: number): Mention {
  const whole = text.slice(span.start, span.end);
  const pattern = trimmed.has(span.label) ? article : elision;
  const lead = pattern.exec(whole)?.[0].length ?? 0;
  const start = span.start + lead;
  return {
    span,
    surface: text.slice(start, span.end),
    before: text.slice(Math.max(from, start - CONTEXT), start),
  };
}

/** Every mention of a text, in order. */
export function mentionsOf(source: SourceText): Mention[] {
  let from = 0;
  return cleanSpans(source).map((span) => {
    const mention = mentionOf(source.text, span, from);
    from = span.end;
    return mention;
  });
}

interface Form {
  readonly label: EntityLabel;
  readonly entityId: string;
  /** One word of a longer name: met only with a capital. */
  readonly capitalOnly: boolean;
}

/**
 * The same document with every other occurrence of an accepted form marked too, in all its texts,
 * blind to case and accents, and the telling words of persons' names when they bear a capital. What
 * is kept by a decision stays as it is.
 */
export function spreadMentions(texts: readonly SourceText[]): SourceText[] {
  const index = surfaceIndex(formsOf(texts));
  return texts.map((source) => {
    const spans = cleanSpans(source);
    const blocked = [...spans, ...source.kept].sort((a, b) => a.start - b.start);
    const found = findSurfaces(withoutStretches(source.text, blocked), index)
      .filter(({ start, value }) => !value.capitalOnly || startsWithCapital(source.text, start))
      .map(({ start, end, value: { label, entityId } }) => ({ start, end, label, entityId }));
    return { ...source, spans: [...spans, ...found].sort((a, b) => a.start - b.start) };
  });
}

const startsWithCapital = (text: string, start: number) =>
  isCapital(text, { start, end: start + 1, folded: '' });

/** Whole forms first: they win over the words of another name. */
function formsOf(texts: readonly SourceText[]): (readonly [string, Form])[] {
  const mentions = texts.flatMap(mentionsOf);
  const whole = mentions.map(({ span, surface }): [string, Form] => [
    surface,
    { label: span.label, entityId: span.entityId, capitalOnly: false },
  ]);
  const words = mentions
    .filter(({ span }) => span.label === 'PERSON')
    .flatMap(({ span, surface }) =>
      textWords(surface)
        .filter((word) => isTelling(surface, word))
        .map(({ start, end }): [string, Form] => [
          surface.slice(start, end),
          { label: span.label, entityId: span.entityId, capitalOnly: true },
        ]),
    );
  return [...whole, ...words];
}

function isTelling(surface: string, word: { folded: string; start: number; end: number }): boolean {
  const { folded } = word;
  if (folded.length < 3 || particles.has(folded) || commonWords.has(folded)) return false;
  return isCapital(surface, word) && !titles.has(folded) && !kinship.has(folded);
}

import type {
  ReplacementContext,
  ReplacementOptions,
  SourceText,
} from '#shared/anonymise/replace/plan-types.ts';
import { seededRandom } from '#shared/anonymise/replace/random.ts';
import { replaceDocument } from '#shared/anonymise/replace/replace.ts';
import {
  type EntityLabel,
  entityLabels,
  type KnownWorld,
  type Span,
} from '#shared/anonymise/types.ts';

export const nobody: KnownWorld = { persons: [], others: [], never: [], always: [] };

export const options: ReplacementOptions = {
  persons: 'names',
  dates: 'shift',
  places: 'size',
  startDay: '2024-01-10',
  referenceDay: '2024-06-01',
  chosen: {},
};

export function context(
  more: Partial<ReplacementContext> & { seed?: number } = {},
): ReplacementContext {
  const { seed = 1, ...rest } = more;
  return { random: seededRandom(keyOf(seed)), known: nobody, ...rest };
}

/** Eight words that differ: twelve keys of equal words all drew the same first bit. */
const keyOf = (seed: number) =>
  Uint32Array.from({ length: 8 }, (_, at) => (seed + 1) * 2_654_435_761 + at * 40_503);

const labelOf = (text: string): EntityLabel =>
  entityLabels.find((label) => label === text) ?? 'PERSON';

/** « {PERSON:p1|Ana} est venue »: a text with its spans written in place. */
export function marked(text: string, more: Partial<SourceText> = {}): SourceText {
  const spans: Span[] = [];
  let plain = '';
  let from = 0;
  for (const match of text.matchAll(/\{(\w+):([^|{}]+)\|([^{}]*)\}/g)) {
    const [whole, label = '', entityId = '', surface = ''] = match;
    plain += text.slice(from, match.index);
    spans.push({
      start: plain.length,
      end: plain.length + surface.length,
      label: labelOf(label),
      entityId,
    });
    plain += surface;
    from = match.index + whole.length;
  }
  return { id: 't', text: plain + text.slice(from), spans, kept: [], ...more };
}

/** The one text of a document, replaced. */
export function replacedText(
  text: string | SourceText,
  choice: Partial<ReplacementOptions> = {},
  more: Partial<ReplacementContext> & { seed?: number } = {},
): string {
  const source = typeof text === 'string' ? marked(text) : text;
  const { texts } = replaceDocument([source], { ...options, ...choice }, context(more));
  return texts[0]?.text ?? '';
}

/** Without case, accents or punctuation: the way a reader meets a name. */
export function foldedText(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

import { findSurfaces, surfaceIndex, withoutStretches } from '../replace/surfaces.ts';
import type { EntityLabel } from '../types.ts';
import {
  overlaps,
  type ReviewContent,
  type ReviewEntity,
  type ReviewMention,
  type ReviewState,
  rangeText,
  type TextRange,
} from './state.ts';

export interface AddedRange {
  readonly range: TextRange;
  readonly label: EntityLabel;
  /** The entity it is one more mention of; null makes a new one. */
  readonly into: string | null;
  /** Every other occurrence in the document too, outside what is already marked. */
  readonly everywhere: boolean;
}

/**
 * A selection marked by hand. It wins over what the engine had marked there: those mentions leave
 * their entity, and the suspects under it are answered.
 */
export function addRange(state: ReviewState, added: AddedRange): ReviewContent {
  const { content } = state;
  const range = trimmed(state, added.range);
  const target = content.entities.find(({ id }) => id === added.into);
  if (range === null || (added.into !== null && target === undefined)) return content;
  const cleared = without(content.entities, range);
  const ranges = [range, ...(added.everywhere ? elsewhere(state, cleared, range) : [])];
  const mentions = ranges.map(({ textId, start, end }, at): ReviewMention => {
    return { id: `m${content.count + at + 1}`, textId, start, end, here: null };
  });
  const count = content.count + mentions.length;
  const id = target?.id ?? `review:${count + 1}`;
  const suspects = content.suspects.filter(
    (suspect) => !ranges.some((each) => overlaps(suspect, each)),
  );
  return {
    ...content,
    entities: withMentions(cleared, { id, label: added.label, target, mentions }),
    suspects,
    count: count + 1,
  };
}

/** Inside its text, without the spaces around; null when nothing is left. */
function trimmed(state: ReviewState, { textId, start, end }: TextRange): TextRange | null {
  const text = rangeText(state, { textId, start: 0, end: Number.POSITIVE_INFINITY });
  const [from, to] = [Math.max(0, Math.trunc(start)), Math.min(text.length, Math.trunc(end))];
  const selected = text.slice(from, to);
  const lead = selected.length - selected.trimStart().length;
  const length = selected.trim().length;
  return length === 0 ? null : { textId, start: from + lead, end: from + lead + length };
}

function without(entities: readonly ReviewEntity[], range: TextRange): ReviewEntity[] {
  return entities.map((entity) =>
    entity.mentions.some((mention) => overlaps(mention, range))
      ? { ...entity, mentions: entity.mentions.filter((mention) => !overlaps(mention, range)) }
      : entity,
  );
}

function elsewhere(
  state: ReviewState,
  entities: readonly ReviewEntity[],
  range: TextRange,
): TextRange[] {
  const index = surfaceIndex([[rangeText(state, range), true] as const]);
  const marked = [range, ...entities.flatMap(({ mentions }) => mentions)];
  return state.texts.flatMap(({ id: textId, text }) => {
    const taken = marked.filter((each) => each.textId === textId).sort((a, b) => a.start - b.start);
    return findSurfaces(withoutStretches(text, taken), index).map(({ start, end }) => ({
      textId,
      start,
      end,
    }));
  });
}

interface NewMentions {
  readonly id: string;
  readonly label: EntityLabel;
  readonly target: ReviewEntity | undefined;
  readonly mentions: readonly ReviewMention[];
}

/** An entity that lost its last mention is no longer one. */
function withMentions(
  entities: readonly ReviewEntity[],
  { id, label, target, mentions }: NewMentions,
): ReviewEntity[] {
  if (target === undefined) {
    const entity: ReviewEntity = {
      id,
      label,
      mentions,
      decision: 'accepted',
      replacement: null,
      isKnown: false,
      remember: null,
    };
    return [...entities.filter((each) => each.mentions.length > 0), entity];
  }
  return entities
    .map((each) =>
      each.id === id
        ? { ...each, decision: 'accepted' as const, mentions: [...each.mentions, ...mentions] }
        : each,
    )
    .filter((each) => each.mentions.length > 0);
}

import type { EntityLabel, Span } from '../types.ts';
import { formKey } from './start.ts';
import { type ReviewState, rangeText } from './state.ts';

/** A form the engine finds in a category that is switched off. */
export interface LeftForm {
  readonly label: EntityLabel;
  readonly surface: string;
}

/** What the engine finds of some categories, text by text in the order of the review. */
export function formsOfCategories(
  { texts }: Pick<ReviewState, 'texts'>,
  spans: readonly (readonly Span[])[],
  off: ReadonlySet<EntityLabel>,
): LeftForm[] {
  return texts.flatMap(({ text }, at) =>
    (spans[at] ?? [])
      .filter(({ label }) => off.has(label))
      .map(({ start, end, label }) => ({ label, surface: text.slice(start, end) })),
  );
}

/**
 * The review without the mentions that a category switched off had brought. What a human has called
 * by that category, or added by hand, is theirs: it stays.
 */
export function withoutCategories(state: ReviewState, left: readonly LeftForm[]): ReviewState {
  const { content } = state;
  const keyOf = ({ label, surface }: LeftForm) => `${label} ${formKey(surface)}`;
  const forms = new Set(left.map(keyOf));
  const entities = content.entities.map((entity) => {
    if (entity.id.startsWith('review:')) return entity;
    const mentions = entity.mentions.filter(
      (mention) => !forms.has(keyOf({ label: entity.label, surface: rangeText(state, mention) })),
    );
    return mentions.length === entity.mentions.length ? entity : { ...entity, mentions };
  });
  return {
    ...state,
    content: { ...content, entities: entities.filter(({ mentions }) => mentions.length > 0) },
  };
}

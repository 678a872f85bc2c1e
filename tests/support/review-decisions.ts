import { act } from '#shared/anonymise/review/history.ts';
import { type ReviewState, rangeText } from '#shared/anonymise/review/state.ts';
import type { BilanId } from '#shared/features/fields.ts';
import type { Review } from '#shared/features/reviews.ts';

type Ask = <T>(path: string, input: unknown) => Promise<T>;

export const stateOf = ({ texts, content }: Review): ReviewState => ({
  texts,
  content,
  past: [],
  future: [],
});

/** Keeps what a screen would have done with the review. */
export async function saveReview(
  ask: Ask,
  { id, texts, seen }: Review,
  { content }: ReviewState,
): Promise<Review> {
  return ask<Review>('reviews.save', { id, texts, seen, content });
}

/** Every written form that waits for a decision. */
export function waiting(review: Review): string[] {
  const state = stateOf(review);
  const { entities, suspects } = review.content;
  return [
    ...entities.flatMap((entity) =>
      entity.mentions
        .filter((mention) => (mention.here ?? entity.decision) === 'pending')
        .map((mention) => rangeText(state, mention)),
    ),
    ...suspects.filter(({ settled }) => !settled).map((each) => rangeText(state, each)),
  ];
}

/**
 * Decides a whole review: the given forms are hidden, everything else is left as it is. Twice, as
 * the second look may find more.
 */
export async function decideReview(
  ask: Ask,
  id: BilanId | string,
  hidden: readonly string[] = [],
): Promise<Review> {
  let review = await ask<Review>('reviews.get', { id });
  for (let round = 0; round < 3 && waiting(review).length > 0; round += 1) {
    let state = stateOf(review);
    for (const entity of review.content.entities) {
      const isHidden = entity.mentions.some((each) => hidden.includes(rangeText(state, each)));
      const decision = isHidden ? 'accepted' : 'rejected';
      state = act(state, { type: 'decide', entityIds: [entity.id], decision });
    }
    for (const suspect of review.content.suspects.filter(({ settled }) => !settled)) {
      state = hidden.includes(rangeText(state, suspect))
        ? act(state, {
            type: 'suspectIsEntity',
            suspectId: suspect.id,
            label: 'PERSON',
            into: null,
            everywhere: true,
          })
        : act(state, { type: 'settle', suspectIds: [suspect.id] });
    }
    review = await saveReview(ask, review, state);
  }
  return review;
}

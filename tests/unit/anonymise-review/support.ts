import type { ReviewAction } from '#shared/anonymise/review/actions.ts';
import { act } from '#shared/anonymise/review/history.ts';
import { type DetectedText, startReview } from '#shared/anonymise/review/start.ts';
import type { ReviewEntity, ReviewState } from '#shared/anonymise/review/state.ts';
import type { Detection, EntityLabel, KnownWorld } from '#shared/anonymise/types.ts';

export const nobody: KnownWorld = { persons: [], others: [], never: [], always: [] };

/** A detection that marks exactly the given forms, whole words, and suspects others. */
export function detects(
  forms: Readonly<Record<string, EntityLabel>>,
  suspects: readonly string[] = [],
): (text: string) => Detection {
  const places = (text: string, form: string) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}])${form}(?![\\p{L}])`, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + form.length,
    }));
  const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;
  return (text) => ({
    spans: Object.entries(forms)
      .flatMap(([form, label]) =>
        places(text, form).map((place) => ({ ...place, label, entityId: `e:${form}` })),
      )
      .sort(byStart),
    suspects: suspects
      .flatMap((form) =>
        places(text, form).map((place) => ({ ...place, reason: 'capital' as const })),
      )
      .sort(byStart),
  });
}

export const note =
  'Ana voit Rose au GEM Iris. Rose arrose sa rose, dit Bob. Le 3 mars, Ana appelle le 0612345678 depuis Lyon. Zorro et Tina passent.';
export const detect = detects(
  {
    Ana: 'PERSON',
    Rose: 'PERSON',
    Bob: 'PERSON',
    'GEM Iris': 'ORG',
    '3 mars': 'DATE',
    '0612345678': 'PHONE',
    Lyon: 'LOC',
  },
  ['Zorro', 'Tina'],
);

export function review(
  text: string = note,
  known: KnownWorld = nobody,
  find = detect,
): ReviewState {
  const detected: DetectedText = { id: 't', text, detection: find(text) };
  return startReview([detected], known);
}

export function acted(state: ReviewState, ...actions: readonly ReviewAction[]): ReviewState {
  return actions.reduce(act, state);
}

export function entity(state: ReviewState, id: string): ReviewEntity {
  const found = state.content.entities.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no entity ${id}`);
  return found;
}

export const wordsOf = (state: ReviewState, id: string): string[] =>
  entity(state, id).mentions.map(({ start, end }) => state.texts[0]?.text.slice(start, end) ?? '');

/** Everything accepted, every suspect settled. */
export function allDecided(state: ReviewState): ReviewState {
  return acted(
    state,
    { type: 'decide', entityIds: state.content.entities.map(({ id }) => id), decision: 'accepted' },
    { type: 'settle', suspectIds: state.content.suspects.map(({ id }) => id) },
  );
}

/** Frozen to the last leaf: any change in place throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

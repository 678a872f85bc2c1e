import { today } from '#main/vault/clock.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import { mustStayApart } from '#main/vault/features/persons/relative-ties.sql.ts';
import { AppError } from '#shared/errors.ts';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import type { Pathway, PathwayDraft } from '#shared/features/pathways.ts';
import { isPlausibleStart } from '#shared/rules/plausible-day.ts';

/** A draft with everything its way of accompanying proposes where it says nothing. */
export type CompleteDraft = PathwayDraft &
  Pick<Pathway, 'place' | 'rhythm' | 'plannedSessions' | 'closerReason' | 'rhythmReviewOn'>;

/**
 * Completes a draft, and refuses what its way of accompanying cannot be.
 * @param kept the pathway as it stands: what it already holds is never refused afterwards.
 * @throws AppError `rhythm-not-allowed`; `invalid-input` for a place of another way; `files-kept-apart`;
 * `date-out-of-range`.
 */
export async function completeDraft(
  tx: ReadTx,
  draft: PathwayDraft,
  kept?: Pathway,
): Promise<CompleteDraft> {
  const way = pathwayWays[draft.kind];
  const place = draft.place ?? way.places[0];
  const rhythm = draft.rhythm ?? way.rhythms[0];
  const closer = rhythm === 'closer';
  if (!way.rhythms.includes(rhythm)) throw new AppError('rhythm-not-allowed');
  if (closer && draft.closerReason === null) throw new AppError('rhythm-not-allowed');
  if (!way.places.includes(place)) throw new AppError('invalid-input');
  const days = [draft.startedOn, ...(closer && draft.rhythmReviewOn ? [draft.rhythmReviewOn] : [])];
  const known = [kept?.startedOn, kept?.rhythmReviewOn];
  if (days.some((day) => !known.includes(day) && !isPlausibleStart(day, today()))) {
    throw new AppError('date-out-of-range');
  }
  if (await mustStayApart(tx, draft.personIds)) throw new AppError('files-kept-apart');
  return {
    ...draft,
    place,
    rhythm,
    mode: draft.kind === 'coConstruction' ? draft.mode : 'individual',
    closerReason: closer ? draft.closerReason : null,
    rhythmReviewOn: closer ? draft.rhythmReviewOn : null,
    plannedSessions: way.planned === null ? null : (draft.plannedSessions ?? way.planned),
  };
}

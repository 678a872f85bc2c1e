import type { ReadTx } from '#main/vault/db/database.ts';
import type { ReviewContent } from '#shared/anonymise/review/state.ts';
import { AppError } from '#shared/errors.ts';
import type { BilanLine } from '#shared/features/bilans.ts';
import { openReview, type ReviewedBilan } from './open-review.ts';

type Line = Pick<BilanLine, 'id' | 'text' | 'section' | 'visibility'>;

/**
 * The lines to show with every name found in them replaced: what may leave. A name without a
 * decision is hidden, as in the preview: only a refusal leaves it. A doubt is no name yet, and
 * nothing leaves before somebody has looked at it, nor before the second look at the result.
 * @throws AppError `bilan-review-pending` while a doubt is open or the second look finds something.
 */
export async function reviewedLines(
  tx: ReadTx,
  bilan: ReviewedBilan,
  lines: readonly Line[],
): Promise<Line[]> {
  const { state, final } = await openReview(tx, bilan, lines);
  if (!mayLeave(state.content)) throw new AppError('bilan-review-pending');
  return lines.map((line, at) => ({ ...line, text: final[at]?.text ?? '' }));
}

function mayLeave({ suspects, scan }: ReviewContent): boolean {
  return scan === 'clean' && suspects.every(({ settled }) => settled);
}

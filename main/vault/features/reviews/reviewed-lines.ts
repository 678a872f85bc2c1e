import type { ReadTx } from '#main/vault/db/database.ts';
import { canExport } from '#shared/anonymise/review/export.ts';
import { AppError } from '#shared/errors.ts';
import type { BilanLine } from '#shared/features/bilans.ts';
import { openReview } from './open-review.ts';

type Line = Pick<BilanLine, 'id' | 'text' | 'section' | 'visibility'>;

/**
 * The lines to show with every accepted name replaced: what may leave.
 * @throws AppError `bilan-review-pending` while something found in them has no decision.
 */
export async function reviewedLines(
  tx: ReadTx,
  bilan: { readonly id: string; readonly pathway: { readonly id: string } },
  lines: readonly Line[],
): Promise<Line[]> {
  const { state, final } = await openReview(tx, bilan, lines);
  if (!canExport(state)) throw new AppError('bilan-review-pending');
  return lines.map((line, at) => ({ ...line, text: final[at]?.text ?? '' }));
}

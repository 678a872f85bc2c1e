import type { ReadTx } from '#main/vault/db/database.ts';
import type { ReplacedText } from '#shared/anonymise/replace/replace.ts';
import { mentionDecision, type ReviewState } from '#shared/anonymise/review/state.ts';
import { styleWarnings } from '#shared/anonymise/risk/style.ts';
import type { Review } from '#shared/features/reviews.ts';
import { listBilans } from '../bilans/bilans.sql.ts';

/** What can be known of what remains in the text that would leave. */
export async function readRemains(
  tx: ReadTx,
  bilan: { readonly id: string; readonly pathway: { readonly id: string } },
  { content }: ReviewState,
  final: readonly ReplacedText[],
): Promise<Review['remains']> {
  const others = await listBilans(tx, bilan.pathway.id);
  return {
    datesToTheDay: content.entities.some(
      (entity) =>
        entity.label === 'DATE' &&
        entity.mentions.some((mention) => mentionDecision(entity, mention) === 'rejected'),
    ),
    longQuotes: final
      .flatMap(({ text }) => styleWarnings(text, () => true))
      .filter(({ kind }) => kind === 'longQuote').length,
    overlappingExports: others.filter((other) => other.id !== bilan.id && other.exportedAt !== null)
      .length,
  };
}

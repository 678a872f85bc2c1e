import type { AnswerPlace } from '#main/vault/answers/answer-field.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';

/** The answers of a session of which another text is kept, each once. */
export async function versionedPlaces(tx: ReadTx, sessionId: string): Promise<AnswerPlace[]> {
  const rows = await tx
    .selectFrom('entry_version')
    .select('row_key')
    .distinct()
    .where('table_name', '=', 'entry')
    .where('owner_id', '=', sessionId)
    .execute();
  return rows.map(({ row_key }) => {
    const [, phaseId, fieldId] = JSON.parse(row_key) as [string, string, string];
    return { phaseId, fieldId };
  });
}

/** What was decided not to be kept is not kept as a version either. */
export async function forgetVersions(
  tx: WriteTx,
  { sessionId, phaseId, fieldId }: AnswerPlace & { readonly sessionId: string },
): Promise<void> {
  await tx
    .deleteFrom('entry_version')
    .where('table_name', '=', 'entry')
    .where('row_key', '=', JSON.stringify([sessionId, phaseId, fieldId]))
    .execute();
}

import type { ReadTx } from '#main/vault/db/database.ts';
import type { CodedName } from '#shared/rules/discreet.ts';

/** Numbered in the order in which the pages were opened: a code does not change from day to day. */
export async function readCodes(tx: ReadTx): Promise<CodedName[]> {
  const rows = await tx
    .selectFrom('person')
    .select('pseudonym')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ pseudonym }, index) => ({ name: pseudonym, number: index + 1 }));
}

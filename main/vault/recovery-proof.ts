import type { ReadTx, WriteTx } from './db/database.ts';

const key = 'recoveryProvenAt';

/** Whether someone has typed back three words of the sheet: until then, a new one is proposed. */
export async function isRecoveryProven(tx: ReadTx): Promise<boolean> {
  const row = await tx
    .selectFrom('setting')
    .select('key')
    .where('key', '=', key)
    .executeTakeFirst();
  return row !== undefined;
}

export async function markRecoveryProven(tx: WriteTx): Promise<void> {
  const value = JSON.stringify(Date.now());
  await tx
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** A new sheet has been drawn: the old proof says nothing about it. */
export async function forgetRecoveryProof(tx: WriteTx): Promise<void> {
  await tx.deleteFrom('setting').where('key', '=', key).execute();
}

import type { RecoverySheet } from '#shared/features/vault.ts';
import { now } from './clock.ts';
import type { ReadTx, WriteTx } from './db/database.ts';
import { isSameWord } from './keys/recovery.ts';

export type Answers = readonly { readonly position: number; readonly word: string }[];

const key = 'recoveryProvenAt';

/** Whether someone has typed back three words of the sheet: until then, a new one is proposed. */
export async function isRecoveryProven(tx: ReadTx): Promise<boolean> {
  return (await recoveryProvenAt(tx)) !== null;
}

/** When words of the sheet were typed back for the last time, ms since the epoch; null: never. */
export async function recoveryProvenAt(tx: ReadTx): Promise<number | null> {
  const row = await tx
    .selectFrom('setting')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined ? null : Math.max(0, Math.trunc(Number(row.value)) || 0);
}

export async function markRecoveryProven(tx: WriteTx): Promise<void> {
  const value = JSON.stringify(now());
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

/** Whether every word asked for was typed back. */
export function matches(sheet: RecoverySheet, answers: Answers): boolean {
  return sheet.challenge.every((position) => {
    const answer = answers.find((each) => each.position === position);
    return answer !== undefined && isSameWord(answer.word, sheet.words[position - 1] ?? '');
  });
}

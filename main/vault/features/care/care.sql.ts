import { z } from 'zod';
import { now } from '#main/vault/clock.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { recoveryProvenAt } from '#main/vault/recovery-proof.ts';
import type { SheetCare } from '#shared/features/care.ts';
import { instant } from '#shared/features/fields.ts';
import { isSheetCheckDue, sheetLaterUntil } from '#shared/rules/sheet-check.ts';

const key = 'sheetReminder';

const reminder = z.object({
  on: z.boolean().default(true),
  laterUntil: instant.nullable().default(null),
});
type Reminder = z.output<typeof reminder>;

/** Whether the recovery sheet may be asked after now. */
export async function readSheetCare(tx: ReadTx): Promise<SheetCare> {
  const [provenAt, { on, laterUntil }] = [await recoveryProvenAt(tx), await readReminder(tx)];
  return { provenAt, remind: on, due: isSheetCheckDue({ now: now(), provenAt, laterUntil, on }) };
}

export async function postponeSheet(tx: WriteTx): Promise<void> {
  await write(tx, { ...(await readReminder(tx)), laterUntil: sheetLaterUntil(now()) });
}

/** Off for good, until it is switched on again. */
export async function remindOfSheet(tx: WriteTx, on: boolean): Promise<void> {
  await write(tx, { ...(await readReminder(tx)), on });
}

async function readReminder(tx: ReadTx): Promise<Reminder> {
  const row = await tx
    .selectFrom('setting')
    .where('key', '=', key)
    .select('value')
    .executeTakeFirst();
  const parsed = reminder.safeParse(row ? JSON.parse(row.value) : {});
  return parsed.success ? parsed.data : reminder.parse({});
}

async function write(tx: WriteTx, next: Reminder): Promise<void> {
  const value = JSON.stringify(next);
  await tx
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

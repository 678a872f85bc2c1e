import { z } from 'zod';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { type UserSettings, userSettings } from '#shared/features/settings.ts';

const key = 'user';
const stored = z.record(z.string(), z.json());

/** The settings, each one that is absent or not understood at its default. */
export async function readSettings(tx: ReadTx): Promise<UserSettings> {
  const known = Object.entries(await readStored(tx)).filter(([name, value]) => {
    if (!Object.hasOwn(userSettings.shape, name)) return false;
    return userSettings.shape[name as keyof UserSettings].safeParse(value).success;
  });
  return userSettings.parse(Object.fromEntries(known));
}

/** Keeps what a later version of the app may have written beside the settings known here. */
export async function writeSettings(tx: WriteTx, settings: UserSettings): Promise<void> {
  const value = JSON.stringify({ ...(await readStored(tx)), ...settings });
  await tx
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

async function readStored(tx: ReadTx): Promise<z.output<typeof stored>> {
  const row = await tx
    .selectFrom('setting')
    .where('key', '=', key)
    .select('value')
    .executeTakeFirst();
  return row ? stored.parse(JSON.parse(row.value)) : {};
}

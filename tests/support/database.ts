import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createDatabase, openDatabase, type VaultDatabase } from '#main/vault/db/database.ts';
import { openConnection } from '#main/vault/db/driver.ts';
import { applicationId, migrate, migrations } from '#main/vault/db/migrate.ts';
import type { Migration } from '#main/vault/db/migrations/migration.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

/** A closed vault with one setting in it. */
export async function newVault(): Promise<{ path: string; folder: string; key: Buffer }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'notes.db');
  const key = randomBytes(32);
  await createDatabase(path, key);
  const database = await openDatabase(path, key);
  await setSetting(database, 'first');
  await database.close();
  return { path, folder, key };
}

/** The same, as a version of the app before migration `version` left it; `rows` are written in it. */
export async function olderVault(version: number, rows: readonly string[] = []) {
  const path = join(await temporaryFolder(), 'notes.db');
  const key = randomBytes(32);
  const connection = await openConnection(path, key, 'create');
  await connection.all(`PRAGMA application_id = ${applicationId}`);
  await migrate(connection, { steps: migrations.filter((step) => step.version < version) });
  await connection.all("INSERT INTO setting VALUES ('first', '1')");
  for (const row of rows) await connection.all(row);
  await connection.close();
  return { path, key };
}

/** Opens it until the test ends. */
export async function opened(path: string, key: Buffer, steps?: readonly Migration[]) {
  const database = await openDatabase(path, key, steps ? { steps } : {});
  onTestFinished(() => database.close().catch(() => undefined));
  return database;
}

/** Writes one row, whatever the features. */
export const setSetting = (database: VaultDatabase, key: string) =>
  database.write((tx) => tx.insertInto('setting').values({ key, value: '1' }).execute());

export const settingKeys = (database: VaultDatabase) =>
  database.read(async (tx) =>
    (await tx.selectFrom('setting').select('key').orderBy('key').execute()).map(({ key }) => key),
  );

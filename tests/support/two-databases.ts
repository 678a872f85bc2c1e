import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { createDatabase, openDatabase, type VaultDatabase } from '#main/vault/db/database.ts';
import { migrations } from '#main/vault/db/migrate.ts';
import { compareCopies, writeMerge } from '#main/vault/merge/write.ts';
import type { MergeReport } from '#shared/features/merging.ts';
import { temporaryFolder } from './vault.ts';

export interface TwoDatabases {
  readonly ours: VaultDatabase;
  readonly theirs: VaultDatabase;
  compare(): Promise<MergeReport>;
  /** Theirs into ours. */
  merge(): Promise<MergeReport>;
  /** Ours into theirs. */
  mergeBack(): Promise<MergeReport>;
}

/** Two vaults with one schema: the present one, and what a version to come adds to it. */
export async function openTwoDatabases(...added: string[]): Promise<TwoDatabases> {
  const folder = await temporaryFolder();
  const key = randomBytes(32);
  const steps = [...migrations, { version: 9_990, statements: added }];
  const open = async (name: string) => {
    await createDatabase(join(folder, name), key);
    const database = await openDatabase(join(folder, name), key, { steps });
    onTestFinished(() => database.close().catch(() => undefined));
    return database;
  };
  const [ours, theirs] = [await open('ours.db'), await open('theirs.db')];
  const copyOf = (database: VaultDatabase) => ({
    database,
    madeAt: 1,
    close: async () => undefined,
  });
  const tell = () => undefined;
  return {
    ours,
    theirs,
    compare: () => compareCopies(ours, copyOf(theirs), tell),
    merge: () => writeMerge(ours, copyOf(theirs), tell),
    mergeBack: () => writeMerge(theirs, copyOf(ours), tell),
  };
}

/** Runs statements as they are. */
export const run = (database: VaultDatabase, ...statements: string[]): Promise<void> =>
  database.write(async (tx) => {
    for (const statement of statements) await sql.raw(statement).execute(tx);
  });

export const rows = async (database: VaultDatabase, query: string): Promise<unknown[]> =>
  database.write(async (tx) => (await sql.raw(query).execute(tx)).rows);

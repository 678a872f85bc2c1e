import { openDatabase } from '#main/vault/db/database.ts';
import { migrations } from '#main/vault/db/migrate.ts';
import type { Migration } from '#main/vault/db/migrations/migration.ts';
import { deriveSubKey } from '#main/vault/keys/derive.ts';
import { unlockFolder } from '#main/vault/keys/keyring.ts';
import { acquireLock } from '#main/vault/keys/lock-file.ts';
import { closeOpenVault, type OpenVault } from '#main/vault/open-vault.ts';
import { databasePath } from '#main/vault/vault-folder.ts';
import { toolPhrase } from './vault.ts';

/** A step of a version to come: it rewrites every note's row, as a real one may. */
const next: Migration = {
  version: 9_990,
  statements: [
    'CREATE TABLE entry_next AS SELECT * FROM entry',
    'DROP TABLE entry',
    'ALTER TABLE entry_next RENAME TO entry',
    "UPDATE entry SET class = class || ''",
  ],
};

/** Opens a vault as the version to come would at its first start. */
export async function openAsNext(folder: string, phrase = toolPhrase): Promise<OpenVault> {
  const lock = await acquireLock(folder);
  try {
    const { dek, header } = await unlockFolder(folder, phrase);
    const key = deriveSubKey(dek, header.vault_id, 'db');
    const steps = [...migrations, next];
    const database = await openDatabase(databasePath(folder), key, { steps });
    return { kind: 'own', folder, dek, database, lock };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Brings a vault to the version to come, and closes it. */
export async function migrateVault(folder: string): Promise<void> {
  await closeOpenVault(await openAsNext(folder));
}

import { AppError } from '#shared/errors.ts';
import type { VaultKind } from '#shared/features/vault.ts';
import { now } from './clock.ts';
import { sweepCopies } from './db/copies.ts';
import { openDatabase, type VaultDatabase } from './db/database.ts';
import { deriveSubKey } from './keys/derive.ts';
import { acquireLock, type VaultLock } from './keys/lock-file.ts';
import { databasePath, isOccupied } from './vault-folder.ts';

/** A vault that is open in this process, with everything that must be given back at the end. */
export interface OpenVault {
  readonly kind: VaultKind;
  readonly folder: string;
  /** The data key, zeroed at close. */
  readonly dek: Buffer;
  readonly database: VaultDatabase;
  readonly lock: VaultLock;
}

/** Proves a secret against a vault's header and gives its data key. */
export type Proof = (folder: string) => Promise<{ readonly dek: Buffer; readonly vaultId: string }>;

/**
 * Takes the folder, proves the secret, opens the file. Any failure gives the folder back.
 * @throws AppError `vault-not-found`, `vault-in-use`, what the proof throws, and
 *   `vault-database-*` when the file is not the one the header belongs to.
 */
export async function openVaultFolder(
  kind: VaultKind,
  folder: string,
  prove: Proof,
): Promise<OpenVault> {
  if (!(await isOccupied(folder))) throw new AppError('vault-not-found');
  const lock = await acquireLock(folder);
  try {
    const { dek, vaultId } = await prove(folder);
    const key = deriveSubKey(dek, vaultId, 'db');
    const database = await openDatabase(databasePath(folder), key).finally(() => key.fill(0));
    await sweepCopies(databasePath(folder), now());
    return { kind, folder, dek, database, lock };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Forgets the key, folds the journal back into the file, gives the folder back. */
export async function closeOpenVault(vault: OpenVault): Promise<void> {
  vault.dek.fill(0);
  await vault.database.close().finally(() => vault.lock.release());
}

import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { requireSoundCopy, unpackBackup } from '#main/vault/backup/backup.ts';
import { requireSeal } from '#main/vault/backup/manifest.ts';
import { openDatabase, type VaultDatabase } from '#main/vault/db/database.ts';
import { deriveSubKey } from '#main/vault/keys/derive.ts';
import { asWriteError } from '#main/vault/keys/disk.ts';
import { readHeader } from '#main/vault/keys/header-file.ts';
import type { OpenVault } from '#main/vault/open-vault.ts';
import { databasePath } from '#main/vault/vault-folder.ts';
import { AppError } from '#shared/errors.ts';

/** The other copy, unpacked beside the vault, proven to be of this vault and whole. */
export interface OtherCopy {
  readonly madeAt: number;
  /** Brought to the present schema; what is written in it is lost with it. */
  readonly database: VaultDatabase;
  /** Closes it and leaves nothing of it. */
  close(): Promise<void>;
}

const workshopMark = '.reunion-';

/**
 * Opens a backup of the vault that is open, made on another computer or on another day: the data key
 * is the same, so that its phrase is not asked for. Neither the file nor the vault is touched.
 * @throws AppError `merge-not-a-backup`, `merge-other-vault`, `merge-newer-version`,
 *   `backup-damaged`, `disk-full`, `folder-read-only`
 */
export async function openOtherCopy(vault: OpenVault, file: string): Promise<OtherCopy> {
  await requireBackup(file);
  const workshop = await mkdtemp(`${vault.folder}${workshopMark}`).catch((error) => {
    throw asWriteError(error);
  });
  const remove = () => rm(workshop, { recursive: true, force: true });
  try {
    const { database, madeAt } = await openIn(workshop, vault, file);
    return { madeAt, database, close: () => database.close().finally(remove) };
  } catch (error) {
    await remove();
    throw told(asWriteError(error));
  }
}

async function openIn(workshop: string, vault: OpenVault, file: string) {
  const manifest = await unpackBackup(file, workshop);
  const [{ header }, other] = [await readHeader(vault.folder), await readHeader(workshop)];
  const ids = [manifest.vault_id, other.header.vault_id];
  if (ids.some((id) => id !== header.vault_id)) throw new AppError('merge-other-vault');
  requireSeal(manifest, vault.dek);
  await requireSoundCopy(workshop, vault.dek, manifest);
  const key = deriveSubKey(vault.dek, header.vault_id, 'db');
  const database = await openDatabase(databasePath(workshop), key).finally(() => key.fill(0));
  return { database, madeAt: manifest.made_at };
}

/** How every backup begins: a zip whose first file is the header of a vault. */
const firstBytes = { zip: 'PK\x03\x04', nameAt: 30, name: 'vault.json' } as const;

async function requireBackup(file: string): Promise<void> {
  const handle = await open(file, 'r').catch(() => {
    throw new AppError('merge-file-unreadable');
  });
  try {
    const { zip, nameAt, name } = firstBytes;
    const { buffer } = await handle.read(Buffer.alloc(nameAt + name.length), 0);
    const text = buffer.toString('latin1');
    if (!text.startsWith(zip) || text.slice(nameAt) !== name) {
      throw new AppError('merge-not-a-backup');
    }
  } finally {
    await handle.close();
  }
}

/** What is said of a vault that one opens is said of the other copy here. */
function told(error: unknown): unknown {
  if (!(error instanceof AppError)) return error;
  if (error.code === 'vault-newer-version') return new AppError('merge-newer-version');
  return error.code.startsWith('vault-') ? new AppError('backup-damaged') : error;
}

/** Removes what merges that were cut short left behind; none may be under way. */
export async function sweepMergeWorkshops(folder: string): Promise<void> {
  const prefix = `${basename(folder)}${workshopMark}`;
  const names = await readdir(dirname(folder)).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    await rm(join(dirname(folder), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeBackup } from '#main/vault/backup/backup.ts';
import { openOtherCopy } from '#main/vault/merge/copy.ts';
import { writeMerge } from '#main/vault/merge/write.ts';
import { closeOpenVault } from '#main/vault/open-vault.ts';
import { openVault } from './vault.ts';

/** Puts a backup of the vault in `file`: the copy that another computer would bring. */
export async function backUpInto(folder: string, file: string): Promise<void> {
  const vault = await openVault(folder);
  try {
    const { path } = await makeBackup(vault, `${dirname(file)}/sauvegardes`, Date.now());
    await rename(path, file);
  } finally {
    await closeOpenVault(vault);
  }
}

/** Merges the copy in `file` into the vault, as the app does once its backup is made. */
export async function mergeVault(folder: string, file: string): Promise<void> {
  const vault = await openVault(folder);
  try {
    const copy = await openOtherCopy(vault, file);
    await writeMerge(vault.database, copy, () => undefined).finally(() => copy.close());
  } finally {
    await closeOpenVault(vault);
  }
}

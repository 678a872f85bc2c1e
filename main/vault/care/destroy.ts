import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { asWriteError, retrying, syncFolder } from '../keys/disk.ts';
import { acquireLock } from '../keys/lock-file.ts';
import { overwriteHeaders } from '../keys/overwrite.ts';

const doomedMark = '.detruit-';

/**
 * Destroys a closed vault, and the copies of it that restores have set aside. The vault loses its
 * name in one rename: killed before, it is intact; killed after, there is none, and what is left
 * of it is erased at the next start (`finishDestruction`). Its slots go before its files: without
 * them no phrase opens anything, whatever a disk keeps of what it was told to erase.
 * @throws AppError `vault-in-use`, `folder-read-only`, `disk-full`: the vault is then as it was
 */
export async function destroyVault(folder: string, setAside: readonly string[]): Promise<void> {
  const lock = await acquireLock(folder);
  try {
    // First: a vault set aside takes the place of one that is missing, at the next start.
    for (const path of setAside) await doom(path, folder);
    await doom(folder, folder);
  } catch (error) {
    await lock.release();
    throw asWriteError(error);
  }
  await finishDestruction(folder);
}

async function doom(path: string, folder: string): Promise<void> {
  const name = `${folder}${doomedMark}${globalThis.crypto.randomUUID()}`;
  await retrying(() => rename(path, name));
  await syncFolder(dirname(folder));
}

/** Erases what destructions have left, cut short or not. Never throws: the next start tries again. */
export async function finishDestruction(folder: string): Promise<void> {
  const parent = dirname(folder);
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(`${basename(folder)}${doomedMark}`))) {
    const doomed = join(parent, name);
    await overwriteHeaders(doomed).catch(() => undefined);
    await rm(doomed, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

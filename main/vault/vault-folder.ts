import { link, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { createDatabase } from './db/database.ts';
import { deriveSubKey } from './keys/derive.ts';
import { asWriteError, errno, makeFolder, syncFolder } from './keys/disk.ts';
import { createHeaderFiles } from './keys/header-file.ts';
import type { NewKeys } from './keys/keyring.ts';
import { identifyProcess, isStillRunning } from './keys/process-identity.ts';

export const databasePath = (folder: string): string => join(folder, 'notes.db');

/** Between the name of the folder, or nothing inside it, and the signature of who works there. */
const workshopMark = '.nouveau-';

/** Whether anything at all is there. Anything is enough not to create a vault over it. */
export async function isOccupied(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some((name) => !name.startsWith(workshopMark));
  } catch (error) {
    if (errno(error) === 'ENOENT') return false;
    throw asWriteError(error);
  }
}

/**
 * Makes a whole vault beside its final place, then gives it its name in one rename: a crash leaves
 * no half vault, and of two creators at once only one succeeds, because a folder cannot be renamed
 * over one that holds something. `fill` writes the first notes (the fictional example).
 * @throws AppError `vault-already-exists`, `disk-full`, `folder-read-only`
 */
export async function createVaultFolder(
  folder: string,
  keys: NewKeys,
  fill: (databaseKey: Buffer, path: string) => Promise<void> = async () => undefined,
): Promise<void> {
  if (await isOccupied(folder)) throw new AppError('vault-already-exists');
  try {
    await makeFolder(dirname(folder));
    const inside = await isOwnVolume(folder);
    const prefix = inside ? join(folder, workshopMark) : `${folder}${workshopMark}`;
    const workshop = await mkdtemp(`${prefix}${signature()}-`);
    try {
      const key = deriveSubKey(keys.dek, keys.header.vault_id, 'db');
      await createDatabase(databasePath(workshop), key);
      await fill(key, databasePath(workshop));
      key.fill(0);
      await createHeaderFiles(workshop, keys.header);
      if (inside) await moveOut(workshop, folder);
      else await rename(workshop, folder);
      await syncFolder(dirname(folder));
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(errno(error))) throw new AppError('vault-already-exists');
    throw asWriteError(error);
  }
}

/** A key or a partition mounted at the very place of the vault: nothing can be renamed onto it. */
async function isOwnVolume(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).dev !== (await stat(dirname(folder))).dev;
  } catch (error) {
    if (errno(error) === 'ENOENT') return false;
    throw error;
  }
}

/** File by file, each refusing to replace another; the header last, which makes it a vault. */
async function moveOut(workshop: string, folder: string): Promise<void> {
  for (const name of ['notes.db', 'vault.json.bak', 'vault.json']) {
    await link(join(workshop, name), join(folder, name));
  }
  await syncFolder(folder);
}

/** Says in the name of a workshop who works in it: `pid.startTicks`. */
function signature(): string {
  const { pid, startTicks } = identifyProcess(process.pid);
  return `${String(pid)}.${startTicks ?? ''}`;
}

/**
 * Removes what creations cut short left behind: they never held a word of anybody. Another creation
 * that is under way keeps its own, or it would give its name to a vault without notes.
 */
export async function sweepWorkshops(folder: string): Promise<void> {
  await sweep(dirname(folder), `${basename(folder)}${workshopMark}`);
  await sweep(folder, workshopMark);
}

async function sweep(parent: string, prefix: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    if (isSomebodyAt(name.slice(prefix.length))) continue;
    await rm(join(parent, name), { recursive: true, force: true }).catch((error) => {
      throw asWriteError(error);
    });
  }
}

function isSomebodyAt(workshop: string): boolean {
  const [, pid, startTicks] = /^(\d+)\.(\d*)-/.exec(workshop) ?? [];
  if (pid === undefined) return false;
  const { bootId, bootedAt } = identifyProcess(process.pid);
  return isStillRunning({ pid: Number(pid), startTicks: startTicks || null, bootId, bootedAt });
}

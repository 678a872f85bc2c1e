import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { createDatabase } from './db/database.ts';
import { deriveSubKey } from './keys/derive.ts';
import { asWriteError, errno, syncFolder } from './keys/disk.ts';
import { createHeaderFiles } from './keys/header-file.ts';
import type { NewKeys } from './keys/keyring.ts';
import { identifyProcess, isStillRunning } from './keys/process-identity.ts';

export const databasePath = (folder: string): string => join(folder, 'notes.db');

/** Whether anything at all is there. Anything is enough not to create a vault over it. */
export async function isOccupied(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
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
  const parent = dirname(folder);
  try {
    await mkdir(parent, { recursive: true, mode: 0o700 });
    const workshop = await mkdtemp(`${folder}.nouveau-${signature()}-`);
    try {
      const key = deriveSubKey(keys.dek, keys.header.vault_id, 'db');
      await createDatabase(databasePath(workshop), key);
      await fill(key, databasePath(workshop));
      key.fill(0);
      await createHeaderFiles(workshop, keys.header);
      await rename(workshop, folder);
      await syncFolder(parent);
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(errno(error))) throw new AppError('vault-already-exists');
    throw asWriteError(error);
  }
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
  const parent = dirname(folder);
  const prefix = `${basename(folder)}.nouveau-`;
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    if (isSomebodyAt(name.slice(prefix.length))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isSomebodyAt(workshop: string): boolean {
  const [, pid, startTicks] = /^(\d+)\.(\d*)-/.exec(workshop) ?? [];
  if (pid === undefined) return false;
  const { bootId, bootedAt } = identifyProcess(process.pid);
  return isStillRunning({ pid: Number(pid), startTicks: startTicks || null, bootId, bootedAt });
}

import { randomBytes } from 'node:crypto';
import { link, readlink, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { asWriteError, errno, makeFolder, readIfPresent, retrying, writeBeside } from './disk.ts';
import {
  identifyProcess,
  isStillRunning,
  type ProcessIdentity,
  processIdentity,
} from './process-identity.ts';

const lockContent = processIdentity.extend({ token: z.string().max(64) });

export type VaultLock = {
  /** Gives the folder back. Harmless when called twice, or once another process took over. */
  release(): Promise<void>;
};

/**
 * Takes the folder for this process, creating it when it is missing. A lock left by a process
 * that is gone, or by another run of the machine, is taken over.
 *
 * @param owner the process to sign for; main signs for the vault process it forks
 * @throws AppError `vault-in-use`, `disk-full`, `folder-read-only`
 */
export async function acquireLock(
  dir: string,
  owner: ProcessIdentity = identifyProcess(process.pid),
): Promise<VaultLock> {
  const path = join(dir, 'verrou');
  const token = randomBytes(12).toString('hex');
  const mine = JSON.stringify({ ...owner, token });
  try {
    await makeFolder(dir);
    const temporary = await writeLock(path, mine);
    if (temporary === null) return await acquireBareLock(path, owner);
    try {
      await claim(path, (place) => link(temporary, place));
    } finally {
      await rm(temporary, { force: true });
    }
  } catch (error) {
    throw asWriteError(error);
  }
  return { release: () => releaseIfMine(path, mine) };
}

/** Null on a full disk: the notes must open all the same. */
async function writeLock(path: string, mine: string): Promise<string | null> {
  try {
    return await writeBeside(path, Buffer.from(mine, 'utf8'));
  } catch (error) {
    if (['ENOSPC', 'EDQUOT'].includes(errno(error))) return null;
    throw error;
  }
}

/** A symbolic link that leads nowhere and says who holds the folder: it needs no room for data. */
async function acquireBareLock(path: string, owner: ProcessIdentity): Promise<VaultLock> {
  const mine = `${String(owner.pid)}:${owner.startTicks ?? ''}:${owner.bootId ?? ''}`;
  await claim(path, (place) => symlink(mine, place));
  return { release: () => releaseIfMine(path, mine) };
}

/** Puts our lock at a place, whole; fails with EEXIST when there is one already. */
type Put = (place: string) => Promise<void>;

/** More guards than crashes in a row can leave: a folder that gets there is not ours to judge. */
const mostGuards = 8;

async function claim(path: string, put: Put, guards = 0): Promise<void> {
  if (await appears(path, put)) return;
  const held = await readLock(path);
  if (held === null || isHeld(held) || guards === mostGuards) throw new AppError('vault-in-use');
  await takeOver(path, put, held, guards);
}

async function appears(path: string, put: Put): Promise<boolean> {
  try {
    await put(path);
    return true;
  } catch (error) {
    if (errno(error) === 'EEXIST') return false;
    throw error;
  }
}

/** What a lock says, as a file or as a link; null when it is gone. */
async function readLock(path: string): Promise<string | null> {
  try {
    return await readlink(path);
  } catch (error) {
    if (errno(error) === 'ENOENT') return null;
    // Not a link: EINVAL, or UNKNOWN on Windows.
    return (await readIfPresent(path))?.toString('utf8') ?? null;
  }
}

/** An unreadable lock is nobody's: locks appear whole, so only damage leaves one. */
function isHeld(content: string): boolean {
  const owner = readOwner(content);
  return owner !== null && isStillRunning(owner);
}

function readOwner(content: string): ProcessIdentity | null {
  const [, pid, startTicks, bootId] = /^(\d{1,10}):(\d*):([\w-]*)$/.exec(content) ?? [];
  const { bootedAt } = identifyProcess(process.pid);
  if (pid !== undefined) {
    return { pid: Number(pid), startTicks: startTicks || null, bootId: bootId || null, bootedAt };
  }
  try {
    const { token: _token, ...owner } = lockContent.parse(JSON.parse(content));
    return owner;
  } catch {
    return null;
  }
}

/**
 * Replaces a stale lock by ours. Of several who saw it stale only the holder of the guard may,
 * else the second would replace the fresh lock of the first. The guard is a lock like any other: a
 * crash in the middle leaves one that is stale itself, and is taken over under a guard of its own.
 */
async function takeOver(path: string, put: Put, stale: string, guards: number): Promise<void> {
  const guard = `${path}.reprise`;
  await claim(guard, put, guards + 1);
  try {
    if ((await readLock(path)) !== stale) throw new AppError('vault-in-use');
    await retrying(() => rm(path));
    if (!(await appears(path, put))) throw new AppError('vault-in-use');
  } finally {
    await rm(guard, { force: true });
  }
}

/** The next holder takes over what cannot be removed: closing a vault never fails for it. */
async function releaseIfMine(path: string, mine: string): Promise<void> {
  try {
    if ((await readLock(path)) === mine) await rm(path, { force: true });
  } catch (error) {
    if (!(asWriteError(error) instanceof AppError)) throw error;
  }
}

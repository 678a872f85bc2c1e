import { randomBytes } from 'node:crypto';
import { link, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { asWriteError, errno, readIfPresent, retrying, writeBeside } from './disk.ts';
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
  const mine = Buffer.from(JSON.stringify({ ...owner, token }), 'utf8');
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const temporary = await writeBeside(path, mine);
    try {
      await claim(path, temporary);
    } finally {
      await rm(temporary, { force: true });
    }
  } catch (error) {
    throw asWriteError(error);
  }
  return { release: () => releaseIfMine(path, mine) };
}

/** More guards than crashes in a row can leave: a folder that gets there is not ours to judge. */
const mostGuards = 8;

async function claim(path: string, temporary: string, guards = 0): Promise<void> {
  if (await appear(temporary, path)) return;
  const held = await readIfPresent(path);
  if (held === null || isHeld(held) || guards === mostGuards) throw new AppError('vault-in-use');
  await takeOver(path, temporary, held, guards);
}

/** The lock appears whole, or not at all if there is one: a link fails on an existing name. */
async function appear(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (errno(error) === 'EEXIST') return false;
    throw error;
  }
}

/** An unreadable lock is nobody's: locks appear whole, so only damage leaves one. */
function isHeld(bytes: Buffer): boolean {
  try {
    const { token: _token, ...owner } = lockContent.parse(JSON.parse(bytes.toString('utf8')));
    return isStillRunning(owner);
  } catch {
    return false;
  }
}

/**
 * Replaces a stale lock by ours. Of several who saw it stale only the holder of the guard may,
 * else the second would replace the fresh lock of the first. The guard is a lock like any other: a
 * crash in the middle leaves one that is stale itself, and is taken over under a guard of its own.
 */
async function takeOver(
  path: string,
  temporary: string,
  stale: Buffer,
  guards: number,
): Promise<void> {
  const guard = `${path}.reprise`;
  await claim(guard, temporary, guards + 1);
  try {
    if (!(await readIfPresent(path))?.equals(stale)) throw new AppError('vault-in-use');
    await retrying(() => rm(path));
    if (!(await appear(temporary, path))) throw new AppError('vault-in-use');
  } finally {
    await rm(guard, { force: true });
  }
}

async function releaseIfMine(path: string, mine: Buffer): Promise<void> {
  if ((await readIfPresent(path))?.equals(mine)) await rm(path, { force: true });
}

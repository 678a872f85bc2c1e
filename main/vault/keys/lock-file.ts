import { randomBytes } from 'node:crypto';
import { link, mkdir, rename, rm, stat } from 'node:fs/promises';
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

async function claim(path: string, temporary: string): Promise<void> {
  if (await appear(temporary, path)) return;
  const held = await readIfPresent(path);
  if (held === null || isHeld(held)) throw new AppError('vault-in-use');
  await takeOver(path, temporary, held);
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
 * Replaces a stale lock by ours. Of several who saw it stale only one may: whoever makes the
 * guard file. Without it the second would replace the fresh lock of the first.
 */
async function takeOver(path: string, temporary: string, stale: Buffer): Promise<void> {
  const guard = `${path}.reprise`;
  await removeOldGuard(guard);
  if (!(await appear(temporary, guard))) throw new AppError('vault-in-use');
  try {
    if (!(await readIfPresent(path))?.equals(stale)) throw new AppError('vault-in-use');
    await retrying(() => rename(temporary, path));
  } finally {
    await rm(guard, { force: true });
  }
}

/** A takeover lasts milliseconds: a guard of ten seconds was left by a crash in the middle. */
async function removeOldGuard(guard: string): Promise<void> {
  try {
    const age = Date.now() - (await stat(guard)).ctimeMs;
    if (age > 10_000) await rm(guard, { force: true });
  } catch (error) {
    if (errno(error) !== 'ENOENT') throw error;
  }
}

async function releaseIfMine(path: string, mine: Buffer): Promise<void> {
  if ((await readIfPresent(path))?.equals(mine)) await rm(path, { force: true });
}

import { open as openFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { asWriteError, syncFolder } from '../keys/disk.ts';
import type { Connection } from './connection.ts';
import { openConnection } from './driver.ts';
import { checkPages } from './integrity.ts';

const copyMark = '.avant-';
const copyDays = 30;
const unfinished = '.partiel';

/**
 * A copy of the vault as it was, opened and read before anything is changed. It bears its name only
 * once it was verified: a copy that was interrupted can never be taken for one.
 */
export async function copyBeforeMigration(
  writer: Connection,
  path: string,
  key: Buffer,
  from: number,
): Promise<void> {
  const copy = `${path}${copyMark}${from}`;
  const unverified = `${copy}${unfinished}`;
  try {
    await rm(unverified, { force: true });
    await copyInto(writer, unverified);
    await checkIntegrity(unverified, key);
    await rename(unverified, copy);
    await syncFolder(dirname(path));
  } catch (error) {
    // What is left of it takes room on a disk that may have none.
    await rm(unverified, { force: true }).catch(() => undefined);
    throw asWriteError(error);
  }
}

/** Never the driver's own `backup()`: on an encrypted vault it writes an empty file and says all is well. */
export async function copyInto(writer: Connection, path: string): Promise<void> {
  await (await openFile(path, 'wx', 0o600)).close();
  await writer.all('VACUUM INTO ?', [path]);
}

async function checkIntegrity(path: string, key: Buffer): Promise<void> {
  const connection = await openConnection(path, key, 'read');
  try {
    const { cipher, structure } = await checkPages(connection);
    if (cipher.length > 0 || structure !== 'ok') throw new AppError('vault-database-damaged');
  } finally {
    await connection.close();
  }
}

/**
 * Removes copies of before a migration once they are thirty days old, and what was left of unfinished
 * ones: text that was erased since must not stay in them for ever. Failing keeps no vault closed.
 */
export async function sweepCopies(path: string, now: number): Promise<void> {
  const prefix = `${basename(path)}${copyMark}`;
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const copy = join(dirname(path), name);
    const { mtimeMs } = await stat(copy).catch(() => ({ mtimeMs: now }));
    const old = now - mtimeMs > copyDays * 86_400_000;
    if (old || name.endsWith(unfinished)) await rm(copy, { force: true }).catch(() => undefined);
  }
}

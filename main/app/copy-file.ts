import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Copies a file that is already encrypted: beside its place first, on the disk for good, read back
 * and compared, and only then named. What was there before stays until that moment.
 * @throws whatever the system refuses, or Error when the copy reads differently
 */
export async function copyWhole(from: string, to: string): Promise<void> {
  const beside = join(dirname(to), `.${basename(to)}.${process.pid}.tmp`);
  try {
    await rm(beside, { force: true });
    await copyFile(from, beside);
    await sync(beside, 'r+');
    if ((await digest(beside)) !== (await digest(from))) throw new Error('the copy differs');
    await rename(beside, to);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  // Some systems, and some keys, have no handle on a folder.
  await sync(dirname(to), 'r').catch(() => undefined);
}

async function sync(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  await handle.sync().finally(() => handle.close());
}

export async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

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
    if (!(await sameBytes(beside, from))) throw new Error('the copy differs');
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

const pieceBytes = 1024 * 1024;

/** Compares two files piece by piece: a backup may be larger than what one wants in memory. */
export async function sameBytes(one: string, other: string): Promise<boolean> {
  const files = [await open(one, 'r'), await open(other, 'r')] as const;
  try {
    for (;;) {
      const [left, right] = await Promise.all(
        files.map((file) => file.read(Buffer.alloc(pieceBytes), 0, pieceBytes)),
      );
      const read = left?.bytesRead ?? 0;
      if (read !== right?.bytesRead) return false;
      if (read === 0) return true;
      if (!left?.buffer.subarray(0, read).equals(right.buffer.subarray(0, read))) return false;
    }
  } finally {
    for (const file of files) await file.close();
  }
}

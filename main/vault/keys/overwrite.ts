import { randomBytes } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './disk.ts';

/**
 * Writes noise over every header of a folder, its copy and what a crash left of them, and waits for
 * the disk: from then on no slot is left. An SSD may keep the old block for a while; it is asked to
 * forget it when the file goes.
 */
export async function overwriteHeaders(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    if (!name.startsWith('vault.json')) continue;
    const handle = await open(join(dir, name), 'r+');
    try {
      const { size } = await handle.stat();
      await handle.write(randomBytes(size), 0, size, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  await syncFolder(dir);
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './cutter.mjs';
import { run } from './vault-process.mjs';

/**
 * `runs` notes in the vault and in a plain SQLite file. Times depend on the machine and on what
 * else it does, so they are figures and no target: the two files side by side are the measure.
 * @param {import('./kills.mjs').Task} task
 */
export async function tenYears({ runs }) {
  const parent = newFolder();
  const { lines, errors } = await run('ten-years.mjs', [join(parent, 'coffre'), String(runs)]);
  rmSync(parent, { recursive: true });
  if (lines.length !== 1) throw new Error(errors.slice(0, 500));
  return { ...JSON.parse(lines[0] ?? ''), failed: false };
}

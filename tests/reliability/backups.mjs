import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadTools } from './load-tools.mjs';

/**
 * `node backups.mjs VAULTDIR make|restore`: over and over, `TRY` before each and `DONE` after.
 * `node backups.mjs VAULTDIR add`: adds some notes.
 */
const [folder = '', what = ''] = process.argv.slice(2);
const tools = await loadTools('vault-tools');
const vault = resolve(folder);
const tell = (when) => writeSync(1, `${when}\n`);
const acts = {
  make: () => tools.makeBackups(vault, tell),
  restore: () => tools.restoreBackups(vault, tell),
  add: () => tools.addNotes(vault, 5),
};
await acts[what]();

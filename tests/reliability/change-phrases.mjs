import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadTools } from './load-tools.mjs';

/** `node change-phrases.mjs VAULTDIR [PHRASE]`: `TRY <phrase>` before each change, `DONE` after. */
const [folder = '', phrase] = process.argv.slice(2);
const { changePhrases, toolPhrase } = await loadTools('vault-tools');
await changePhrases(resolve(folder), phrase ?? toolPhrase, (when, next) => {
  writeSync(1, `${when} ${next}\n`);
});

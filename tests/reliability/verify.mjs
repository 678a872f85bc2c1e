import { resolve } from 'node:path';
import { loadTools } from './load-tools.mjs';

/**
 * `node verify.mjs VAULTDIR`: opens the vault as the app would at its next start and prints one
 * line of JSON. Exit code 0 whether it opens or is refused; any other exit is a crash.
 */
const [folder, phrase] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: verify.mjs VAULTDIR\n');
  process.exit(2);
}

const { verify } = await loadTools('vault-tools');
process.stdout.write(`${JSON.stringify(await verify(resolve(folder), phrase))}\n`);

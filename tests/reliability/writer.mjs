import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadTools } from './load-tools.mjs';

/**
 * `node writer.mjs VAULTDIR SEED`: opens the vault in VAULTDIR, or makes it, then writes note after
 * note until it is stopped. `ACK <i> <sha256>` follows the commit of note i, never precedes it.
 *
 * When the vault refuses to go on (full disk, vault in use), the last line of stderr is
 * `{"ok":false,"code":"…"}` and the exit code 0; any other exit is a crash.
 */
const [folder, seed] = process.argv.slice(2);
if (folder === undefined || seed === undefined) {
  process.stderr.write('usage: writer.mjs VAULTDIR SEED\n');
  process.exit(2);
}

const { write } = await loadTools('vault-tools');
const refusal = await write(resolve(folder), seed, (i, digest) => say(`ACK ${i} ${digest}\n`));
process.stderr.write(`${JSON.stringify(refusal)}\n`);

/** At once and whole: a line that waits in a buffer dies with the process. @param {string} line */
function say(line) {
  for (let left = Buffer.from(line); left.length > 0; ) {
    try {
      left = left.subarray(writeSync(1, left));
    } catch (thrown) {
      const error = /** @type {NodeJS.ErrnoException} */ (thrown);
      if (error.code === 'EPIPE') process.exit(0);
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

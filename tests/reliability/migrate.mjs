import { resolve } from 'node:path';
import { loadTools } from './load-tools.mjs';

/** `node migrate.mjs VAULTDIR [verify]`: opens a vault as a version to come would. */
const [folder = '', what] = process.argv.slice(2);
const { migrateVault, openAsNext, toolPhrase, verify } = await loadTools('vault-tools');
if (what === 'verify') {
  const verdict = await verify(resolve(folder), toolPhrase, openAsNext);
  process.stdout.write(`${JSON.stringify(verdict)}\n`);
} else {
  await migrateVault(resolve(folder));
}

import { resolve } from 'node:path';
import { loadTools } from './load-tools.mjs';

/** `node merge.mjs VAULTDIR FILE [backup]`: merges the copy in FILE, or puts a backup there. */
const [folder = '', file = '', what] = process.argv.slice(2);
const { backUpInto, mergeVault } = await loadTools('vault-tools');
await (what === 'backup' ? backUpInto : mergeVault)(resolve(folder), resolve(file));

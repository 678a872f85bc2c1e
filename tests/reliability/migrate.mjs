import { resolve } from 'node:path';
import { loadTools } from './load-tools.mjs';

/** `node migrate.mjs VAULTDIR`: brings a vault to a version to come. */
const [folder = ''] = process.argv.slice(2);
const { migrateVault } = await loadTools('vault-tools');
await migrateVault(resolve(folder));

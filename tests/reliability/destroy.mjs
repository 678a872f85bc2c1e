import { resolve } from 'node:path';
import { loadTools } from './load-tools.mjs';

/**
 * `node destroy.mjs VAULTDIR destroy`: as the page of the vault does.
 * `node destroy.mjs VAULTDIR naive`: the control, file after file.
 */
const [folder = '', what = ''] = process.argv.slice(2);
const tools = await loadTools('vault-tools');
const vault = resolve(folder);
const acts = {
  destroy: () => tools.destroy(vault),
  naive: () => tools.destroyNaively(vault),
};
await acts[what]();

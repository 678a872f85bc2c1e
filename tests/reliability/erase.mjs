import { resolve } from 'node:path';
import { loadTools } from './load-tools.mjs';

/**
 * `node erase.mjs VAULTDIR prepare`: an identity, a page of the journal to keep, pages set to burn.
 * `node erase.mjs VAULTDIR erase`: erases that identity, then burns those pages.
 * `node erase.mjs VAULTDIR careless`: the control, without secure deletion.
 */
const [folder = '', what = ''] = process.argv.slice(2);
const tools = await loadTools('vault-tools');
const vault = resolve(folder);
const acts = {
  prepare: () => tools.prepareErasure(vault),
  erase: () => tools.erase(vault),
  careless: () => tools.erase(vault, { secure: false }),
};
await acts[what]();

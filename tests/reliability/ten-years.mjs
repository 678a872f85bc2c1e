import { resolve } from 'node:path';
import { loadTools } from './load-tools.mjs';

/** `node ten-years.mjs VAULTDIR NOTES`: fills a vault, then times it beside a plain SQLite file. */
const [folder = '', notes] = process.argv.slice(2);
const { tenYears } = await loadTools('vault-tools');
process.stdout.write(`${JSON.stringify(await tenYears(resolve(folder), Number(notes)))}\n`);

import { createInterface } from 'node:readline';
import { loadTools } from './load-tools.mjs';

/**
 * `node serve.mjs`: one line of JSON in, `{"tool":"verify","args":["VAULTDIR"]}`, one line of JSON
 * out. Looking is not what is measured: this spares every look the start of a process. Whatever is
 * thrown ends it, and is a crash, as in the programs that do the same once.
 */
const tools = await loadTools('vault-tools');
for await (const line of createInterface({ input: process.stdin })) {
  const { tool, args } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(await tools[tool](...args))}\n`);
}

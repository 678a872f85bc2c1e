import { loadTools } from './load-tools.mjs';

/** `node model.mjs RUNS SEED [spoil]`: series of acts against the model, one line of JSON. */
const [runs, seed, spoil] = process.argv.slice(2);
const { fuzzModel } = await loadTools('model');
const found = await fuzzModel({ runs: Number(runs), seed: Number(seed), spoil: spoil === 'spoil' });
process.stdout.write(`${JSON.stringify(found)}\n`);

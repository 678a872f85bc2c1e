import { createChance } from './reliability/chance.mjs';
import { experiments } from './reliability/experiments.mjs';
import { writeReport } from './reliability/report.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ROOT } from './setup/paths.mjs';

/**
 * `npm run reliability -- [--json] [--runs N] [--only name,…] [--seed N] [--write]`
 *
 * Without `--runs`, the full counts. `--write` puts the result in docs/reliability.md. Exit code 1
 * when a figure misses its target.
 */
const options = readOptions(process.argv.slice(2));
ensureBuild(ROOT);
const results = {};
for (const { name, run, full } of chosen()) {
  const runs = options.runs ?? full;
  const started = performance.now();
  process.stderr.write(`${name}: ${runs} runs…\n`);
  const figures = await run({
    runs,
    chance: createChance(options.seed),
    note: (text) => process.stderr.write(`  ${name}: ${text}\n`),
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  results[name] = { ...figures, seconds };
  process.stderr.write(`  ${JSON.stringify(results[name])}\n`);
}
const failed = Object.values(results).some((figures) => figures.failed);
if (options.json) console.log(JSON.stringify({ ok: !failed, seed: options.seed, results }));
if (options.write) writeReport(ROOT, 'reliability', results, experiments);
process.exitCode = failed ? 1 : 0;

function chosen() {
  if (options.only === null) return experiments;
  const unknown = options.only.find((name) => !experiments.some((each) => each.name === name));
  if (unknown !== undefined) throw new Error(`unknown experiment: ${unknown}`);
  return experiments.filter(({ name }) => options.only.includes(name));
}

function readOptions(given) {
  const found = { json: false, write: false, runs: null, only: null, seed: Date.now() % 2 ** 31 };
  for (let i = 0; i < given.length; i += 1) {
    const [name, attached] = given[i].split('=');
    const value = () => attached ?? given[++i];
    if (name === '--json') found.json = true;
    else if (name === '--write') found.write = true;
    else if (name === '--runs') found.runs = Number(value());
    else if (name === '--seed') found.seed = Number(value());
    else if (name === '--only') found.only = value().split(',');
    else throw new Error(`unknown argument: ${name}`);
  }
  if (found.runs !== null && !(Number.isInteger(found.runs) && found.runs > 0))
    throw new Error('--runs wants a whole number');
  return found;
}

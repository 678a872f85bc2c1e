import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.mjs';
import { createChance } from './chance.mjs';
import { writeReport } from './report.mjs';

/**
 * Runs experiments and says what they found: `[--json] [--runs N] [--only name,…] [--seed N]
 * [--write] [--workers N]`. Without `--runs`, the full counts. `--write` puts each result in
 * docs/reliability.md as it comes. `--workers` runs so many experiments side by side.
 * Exit code 1 when a figure misses its target.
 * @param {'reliability' | 'security'} part
 * @param {readonly import('./experiments.mjs').Experiment[]} experiments
 */
export async function runCommand(part, experiments) {
  const options = readOptions(process.argv.slice(2));
  build();
  /** @type {Record<string, Record<string, unknown> & { failed: boolean }>} */
  const results = {};
  const waiting = [...chosen(experiments, options.only)];
  const one = options.workers > 1 ? runInChild : runHere;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results[next.name] = await one(next, options, part);
      if (options.write) writeReport(ROOT, part, results, experiments);
    }
  };
  await Promise.all(Array.from({ length: options.workers }, work));
  const failed = Object.values(results).some((figures) => figures.failed);
  if (options.json) console.log(JSON.stringify({ ok: !failed, seed: options.seed, results }));
  process.exitCode = failed ? 1 : 0;
}

const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

/** @param {import('./experiments.mjs').Experiment} experiment @param {Options} options */
async function runHere({ name, run, full }, options) {
  const runs = options.runs ?? full;
  const started = performance.now();
  say(`${name}: ${runs} runs…`);
  const note = (/** @type {string} */ text) => say(`  ${name}: ${text}`);
  const figures = await run({ runs, chance: createChance(options.seed), note });
  const timed = { ...figures, seconds: Math.round((performance.now() - started) / 1000) };
  say(`  ${name}: ${JSON.stringify(timed)}`);
  return timed;
}

/**
 * In a process of its own: its figures come back as the command prints them.
 * @param {import('./experiments.mjs').Experiment} experiment
 * @param {Options} options
 * @param {string} part
 * @returns {Promise<Record<string, unknown> & { failed: boolean }>}
 */
function runInChild({ name }, { seed, runs }, part) {
  const script = join(ROOT, `scripts/${part}.mjs`);
  const counts = runs === null ? [] : ['--runs', String(runs)];
  const args = [script, '--json', '--only', name, '--seed', String(seed), ...counts];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (data) => {
    printed += data;
  });
  return new Promise((resolve) => {
    child.once('close', () => {
      try {
        resolve(JSON.parse(printed).results[name]);
      } catch {
        resolve({ notRun: 'the experiment itself crashed', failed: true });
      }
    });
  });
}

/** What the build says goes to stderr: stdout is for the figures. */
function build() {
  const script = join(ROOT, 'scripts/reliability/build.mjs');
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

function chosen(experiments, only) {
  if (only === null) return experiments;
  const unknown = only.find((name) => !experiments.some((each) => each.name === name));
  if (unknown !== undefined) throw new Error(`unknown experiment: ${unknown}`);
  return experiments.filter(({ name }) => only.includes(name));
}

/** @typedef {{ json: boolean, write: boolean, runs: number | null, only: string[] | null, seed: number, workers: number }} Options */

/** @param {string[]} given @returns {Options} */
function readOptions(given) {
  const seed = Date.now() % 2 ** 31;
  /** @type {Options} */
  const found = { json: false, write: false, runs: null, only: null, seed, workers: 1 };
  const values = {
    '--runs': (value) => {
      found.runs = Number(value);
    },
    '--seed': (value) => {
      found.seed = Number(value);
    },
    '--workers': (value) => {
      found.workers = Number(value);
    },
    '--only': (value) => {
      found.only = String(value).split(',');
    },
  };
  for (let i = 0; i < given.length; i += 1) {
    const [name = '', attached] = (given[i] ?? '').split('=');
    if (name === '--json' || name === '--write') found[name.slice(2)] = true;
    else if (Object.hasOwn(values, name)) values[name](attached ?? given[++i]);
    else throw new Error(`unknown argument: ${name}`);
  }
  const counts = [found.runs ?? 1, found.seed, found.workers];
  if (!counts.every(Number.isInteger)) {
    throw new Error('--runs, --seed and --workers want whole numbers');
  }
  return found;
}

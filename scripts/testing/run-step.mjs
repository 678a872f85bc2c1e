import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readIfThere } from '../setup/paths.mjs';
import { countsOf } from './counts.mjs';
import { REPORT } from './steps.mjs';

/** Far above any step; a hung runner must not hold a machine for ever. */
const LIMIT_MS = 15 * 60 * 1000;

/**
 * Runs one step in the foreground and counts what it did.
 * @param {import('./steps.mjs').Step} step
 * @param {NodeJS.ProcessEnv} env
 * @param {string} reports the folder for its report
 * @returns {import('./summary.mjs').Result}
 */
export function runStep(step, env, reports) {
  const file = join(reports, `${step.name}.json`);
  rmSync(file, { force: true });
  const filled = (/** @type {string} */ text) => text.replace(REPORT, file);
  const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]);
  const start = performance.now();
  console.log(`\n── ${step.name}`);
  const { status } = spawnSync(step.command, step.args.map(filled), {
    cwd: ROOT,
    env: { ...env, ...Object.fromEntries(own) },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LIMIT_MS,
    shell: process.platform === 'win32',
  });
  const counts = countsOf(step.counts, status === 0, readIfThere(file));
  return { name: step.name, ...counts, milliseconds: performance.now() - start };
}

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readIfThere } from '../setup/paths.mjs';
import { countsOf } from './counts.mjs';
import { REPORT } from './steps.mjs';

/** Far above any step; a hung runner must not hold a machine for ever. */
const LIMIT_MS = 30 * 60 * 1000;

/**
 * Runs one step in the foreground and counts what it did.
 * @param {import('./steps.mjs').Step} step
 * @param {NodeJS.ProcessEnv} env
 * @param {string} reports the folder for its report
 * @returns {Promise<import('./summary.mjs').Result>}
 */
export async function runStep(step, env, reports) {
  const file = join(reports, `${step.name}.json`);
  rmSync(file, { force: true });
  const filled = (/** @type {string} */ text) => text.replace(REPORT, file);
  const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]);
  const start = performance.now();
  console.log(`\n── ${step.name}`);
  const ok = await runner(step.command, step.args.map(filled), {
    ...env,
    ...Object.fromEntries(own),
  });
  const counts = countsOf(step.counts, ok, readIfThere(file));
  return { name: step.name, ...counts, milliseconds: performance.now() - start };
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether it ended well, within the limit
 */
function runner(command, args, env) {
  // Its own group, so that stopping it stops the apps and workers it started.
  const detached = process.platform !== 'win32';
  const child = spawn(command, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached,
  });
  const stop = () => {
    try {
      process.kill(detached ? -(child.pid ?? 0) : (child.pid ?? 0));
    } catch {
      // Already gone.
    }
  };
  process.once('exit', stop);
  const limit = setTimeout(stop, LIMIT_MS);
  return new Promise((resolve) => {
    const end = (/** @type {boolean} */ ok) => {
      clearTimeout(limit);
      process.off('exit', stop);
      resolve(ok);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
  });
}

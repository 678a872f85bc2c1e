import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { ROOT } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { reportFailure } from './setup/setup-error.mjs';
import { exitOnSignals, onceAbandonedByNpm } from './setup/signals.mjs';
import { runStep } from './testing/run-step.mjs';
import { chooseSteps } from './testing/steps.mjs';
import { summary } from './testing/summary.mjs';

/** @typedef {import('./testing/steps.mjs').Step} Step */
/** @typedef {import('./testing/summary.mjs').Result} Result */

/**
 * Sets up, builds and runs the steps to the end, whatever fails on the way.
 * @param {readonly string[]} given
 * @returns {Promise<Result[]>}
 */
async function test(given) {
  const steps = chooseSteps(given);
  await prepare({ tests: true, build: false });
  const reports = join(ROOT, '.cache/test-reports');
  mkdirSync(reports, { recursive: true });
  const built = steps.some((step) => step.built) ? [buildResult()] : [];
  const isBuilt = built.every(({ failed }) => failed === 0);
  const results = [...built];
  for (const step of steps) {
    const canRun = !step.built || isBuilt;
    const env = step.window ? withoutDisplay() : process.env;
    results.push(canRun ? await runStep(step, env, reports) : notRun(step));
  }
  return results;
}

/** @returns {Result} */
function buildResult() {
  const start = performance.now();
  const failed = attempt(() => ensureBuild(ROOT)) ? 0 : 1;
  return { name: 'build', passed: 1 - failed, failed, milliseconds: performance.now() - start };
}

/** @param {() => unknown} work @returns {boolean} whether it went well; if not, it is said */
function attempt(work) {
  try {
    work();
    return true;
  } catch (error) {
    reportFailure(error);
    return false;
  }
}

/** @param {Step} step @returns {Result} */
function notRun({ name }) {
  console.log(`\n── ${name}: not run, the app could not be built`);
  return { name, passed: 0, failed: 1, milliseconds: 0 };
}

/** Tests then open a virtual one of their own on Linux: no window jumps at the developer. */
function withoutDisplay() {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  return process.platform === 'linux' ? env : process.env;
}

exitOnSignals();
onceAbandonedByNpm(() => process.exit(1));
/** @type {Result[]} */
let results;
try {
  results = await test(process.argv.slice(2));
} catch (error) {
  reportFailure(error);
  results = [{ name: 'set-up', passed: 0, failed: 1, milliseconds: 0 }];
}
console.log(summary(results));
process.exit(results.some(({ failed }) => failed > 0) ? 1 : 0);

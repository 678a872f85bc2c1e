import { npmCommand } from '../setup/commands.mjs';

/**
 * @typedef {object} Step
 * @property {string} name as in `npm test -- --only=name`
 * @property {string} command
 * @property {readonly string[]} args `REPORT` stands for the file the runner writes its results to
 * @property {'exit-code' | 'vitest' | 'playwright'} counts how passed and failed are read
 * @property {boolean} [built] runs on what is in `out/`
 * @property {boolean} [window] opens the built app in windows, on virtual displays of its own
 * @property {Readonly<Record<string, string>>} [env]
 */

export const REPORT = '{report}';
const REPORTERS = ['--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`];

/** @param {string} script @returns {Step} */
function npmScript(script) {
  const [command, args] = npmCommand(['run', '--silent', script]);
  return { name: script, command, args, counts: 'exit-code' };
}

/** @param {string} project of vitest.config.ts, and folder of tests/ @returns {Step} */
function vitestProject(project) {
  return {
    name: project,
    command: process.execPath,
    args: ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...REPORTERS],
    counts: 'vitest',
  };
}

/** What is packaged is for this system only (docs/packaging.md). */
const canPackage = process.platform === 'linux' && process.arch === 'x64';

/** Every step of `npm test`, in order: the quick verdicts first. @type {readonly Step[]} */
export const STEPS = [
  npmScript('typecheck'),
  npmScript('lint'),
  npmScript('layers'),
  vitestProject('architecture'),
  vitestProject('requirements'),
  vitestProject('unit'),
  vitestProject('integration'),
  vitestProject('format'),
  {
    name: 'driver',
    command: process.execPath,
    args: ['scripts/driver.mjs', ...REPORTERS],
    counts: 'vitest',
  },
  vitestProject('renderer'),
  { ...vitestProject('reliability'), built: true },
  { ...vitestProject('security'), built: true },
  ...(canPackage ? [{ ...vitestProject('package'), built: true }] : []),
  {
    name: 'e2e',
    command: process.execPath,
    args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    counts: 'playwright',
    built: true,
    window: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT },
  },
];

/**
 * @param {readonly string[]} given after `npm test --`
 * @param {readonly Step[]} [steps]
 * @returns {readonly Step[]} the steps asked for, in their own order
 * @throws {Error} on an argument or a step nobody knows: a typo must not pass as a green run
 */
export function chooseSteps(given, steps = STEPS) {
  const wanted = given.flatMap((argument) => {
    if (!argument.startsWith('--only=')) throw new Error(`unknown argument: ${argument}`);
    return argument.slice('--only='.length).split(',');
  });
  if (wanted.length === 0) return steps;
  const unknown = wanted.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new Error(`unknown step: ${unknown}; one of ${steps.map(({ name }) => name).join(', ')}`);
  }
  return steps.filter(({ name }) => wanted.includes(name));
}

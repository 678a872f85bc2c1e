import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../setup/paths.mjs';

const program = join(ROOT, 'tests/reliability/serve.mjs');

/** Looks made by one process before the next takes over: a leak must not pass for a crash. */
const looksPerProcess = 200;

/**
 * @typedef {object} Looker
 * @property {number} looks
 * @property {(tool: string, args: readonly string[]) => Promise<Answer>} ask
 * @property {() => void} end
 */
/** @typedef {{ line: string } | { crash: string }} Answer */

/** @type {Looker | null} */
let looker = null;

/**
 * Asks a process that stays for what one tool says: a line of JSON, or how it crashed.
 * @param {string} tool
 * @param {readonly string[]} args
 * @returns {Promise<Answer>}
 */
export async function askLooker(tool, args) {
  looker ??= startLooker();
  const mine = looker;
  const answer = await mine.ask(tool, args);
  if ('crash' in answer || mine.looks >= looksPerProcess) {
    mine.end();
    looker = null;
  }
  return answer;
}

/** @returns {Looker} */
function startLooker() {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  /** @type {((answer: Answer) => void) | null} */
  let waiting = null;
  const answer = (/** @type {Answer} */ given) => {
    waiting?.(given);
    waiting = null;
  };
  child.stderr.on('data', (data) => {
    errors += data;
  });
  child.stdin.on('error', () => undefined);
  createInterface({ input: child.stdout }).on('line', (line) => answer({ line }));
  child.once('close', (_code, signal) => answer({ crash: signal ?? errors.slice(0, 500) }));
  letEnd(child);
  return {
    looks: 0,
    async ask(tool, args) {
      this.looks += 1;
      if (child.exitCode !== null) return { crash: errors.slice(0, 500) };
      child.ref();
      const answered = await new Promise((resolve) => {
        waiting = resolve;
        child.stdin.write(`${JSON.stringify({ tool, args })}\n`);
      });
      letEnd(child);
      return answered;
    },
    end: () => child.stdin.end(),
  };
}

/** Between two looks it does not keep the command from ending; its end of the pipe then ends it. */
function letEnd(child) {
  for (const part of [child, child.stdin, child.stdout, child.stderr]) part.unref?.();
}

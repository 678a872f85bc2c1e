import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.mjs';
import { askLooker } from './looking.mjs';

const tools = join(ROOT, 'tests/reliability');

/** @typedef {Map<string, string>} Acknowledged number → SHA-256 of the text */
/** @typedef {{ ok: true, ids: Record<string, string>, cipher_integrity: string[], integrity: string, fts: number }} Opened */
/** @typedef {Opened | { ok: false, code: string } | { crash: string }} Verdict */

/**
 * Runs one of the small programs of tests/reliability.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, onLine?: (line: string, stop: () => void) => void, killAfter?: number }} [options]
 * @returns {Promise<{ lines: string[], errors: string, code: number | null, signal: string | null }>}
 */
export function run(program, args, { env = {}, onLine, killAfter } = {}) {
  const child = spawn(process.execPath, [join(tools, program), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {string[]} */
  const lines = [];
  let errors = '';
  let rest = '';
  const stop = () => child.kill('SIGKILL');
  const timer = killAfter === undefined ? undefined : setTimeout(stop, killAfter);
  child.stderr.on('data', (data) => {
    errors += data;
  });
  child.stdout.on('data', (data) => {
    const parts = (rest + data).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      lines.push(line);
      onLine?.(line, stop);
    }
  });
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ lines, errors, code, signal });
    });
  });
}

/**
 * Writes notes until something ends it, adding to what was acknowledged.
 * @param {string} folder
 * @param {Acknowledged} acknowledged
 * @param {{ seed?: string, env?: Record<string, string>, killAfter?: number, killAfterAcks?: number }} [options]
 */
export async function writeNotes(folder, acknowledged, options = {}) {
  const { seed = 'reliability', killAfterAcks } = options;
  let count = 0;
  const result = await run('writer.mjs', [folder, seed], {
    ...options,
    onLine: (line, stop) => {
      const [word, i, digest] = line.split(' ');
      if (word !== 'ACK' || i === undefined || digest === undefined) return;
      acknowledged.set(i, digest);
      count += 1;
      if (killAfterAcks !== undefined && count >= killAfterAcks) stop();
    },
  });
  const crashed = result.signal === null && result.code !== 0;
  return { count, crashed, ...readRefusal(result.errors), errors: result.errors };
}

/** What the writer said last, when it was refused. @param {string} errors */
export function readRefusal(errors) {
  return { refusal: /\{"ok":false,"code":"([a-z-]+)"\}/.exec(errors)?.[1] ?? null };
}

let verdicts = 0;

/**
 * Opens a vault as the app would at its next start. A process that stays does it; every tenth time
 * the program does, which says the same.
 * @param {string} folder
 * @param {string} [phrase]
 * @returns {Promise<Verdict>}
 */
export async function verify(folder, phrase) {
  const args = phrase === undefined ? [folder] : [folder, phrase];
  verdicts += 1;
  return verdicts % 10 === 0 ? verifyByProgram(args) : look('verify', args);
}

/**
 * What a tool of `out/tools/vault-tools.js` finds.
 * @param {string} tool
 * @param {readonly string[]} args
 */
export async function look(tool, args) {
  const answer = await askLooker(tool, args);
  return 'crash' in answer ? answer : JSON.parse(answer.line);
}

/** @param {readonly string[]} args @returns {Promise<Verdict>} */
async function verifyByProgram(args) {
  const { lines, errors, code, signal } = await run('verify.mjs', args);
  if (code !== 0 || lines.length !== 1) return { crash: signal ?? errors.slice(0, 500) };
  return JSON.parse(lines[0] ?? '');
}

/**
 * What a verdict says against what was acknowledged.
 * @param {Verdict} verdict
 * @param {Acknowledged} acknowledged
 */
export function compare(verdict, acknowledged) {
  if ('crash' in verdict) return { lost: acknowledged.size, corrupt: true, crash: true };
  if (!verdict.ok) return { lost: acknowledged.size, corrupt: true, crash: false };
  const lost = [...acknowledged].filter(([i, digest]) => verdict.ids[i] !== digest).length;
  const corrupt =
    verdict.cipher_integrity.length > 0 ||
    verdict.integrity !== 'ok' ||
    verdict.fts !== Object.keys(verdict.ids).length;
  return { lost, corrupt, crash: false };
}

/** A vault that was never made has lost nothing. @param {string} folder */
export const exists = (folder) => existsSync(join(folder, 'notes.db'));

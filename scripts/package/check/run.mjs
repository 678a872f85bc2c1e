import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { environmentOf, giveToApp, plainUser } from '../../testing/plain-user.mjs';
import { internetSockets, processTree } from './processes.mjs';

/** Above any start on a busy machine: it ends what hangs. */
const LIMIT_MS = 40_000;

/**
 * @typedef {object} StartOptions
 * @property {NodeJS.ProcessEnv} display
 * @property {readonly string[]} [args]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [stepsDown] the program itself does it
 * @property {boolean} [asNode] it knows nothing of profiles
 */

/**
 * @typedef {object} Running
 * @property {number} pid
 * @property {string} profile
 * @property {Promise<{ code: number | null, signal: string | null }>} ended
 * @property {() => string} said on standard output and error
 * @property {() => string[]} sockets every internet socket seen so far, in any of its processes
 * @property {() => Promise<void>} stop kills what is left, and removes the profile
 */

/**
 * Starts a program as a person would: not as root, on a profile of its own.
 * @param {string} executable
 * @param {StartOptions} options
 * @returns {Running}
 */
export function start(executable, { args = [], env = {}, display, stepsDown, asNode }) {
  const profile = mkdtempSync(join(tmpdir(), 'carnet-paquet-'));
  giveToApp(profile);
  const user = plainUser();
  const child = spawn(executable, asNode ? args : [`--user-data-dir=${profile}`, ...args], {
    ...(user && !stepsDown && { uid: user.uid, gid: user.gid }),
    env: { ...(user ? environmentOf(display, user) : display), ...env },
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid ?? 0;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += String(data);
    });
  }
  const sockets = new Set(/** @type {string[]} */ ([]));
  const watch = setInterval(() => {
    for (const one of internetSockets(processTree(pid))) sockets.add(one);
  }, 50);
  const ended = once(child, 'exit').then(([code, signal]) => {
    clearInterval(watch);
    return { code, signal };
  });
  const stop = async () => {
    for (const one of processTree(pid)) if (!isShell(one)) kill(one);
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { pid, profile, ended, said: () => said, sockets: () => [...sockets], stop };
}

/**
 * The app's own shells: they end by themselves with it, and one wipes Chromium's folder then, as it
 * does when anything else kills the app.
 * @param {number} pid
 */
function isShell(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8') === 'sh\n';
  } catch {
    return false;
  }
}

/** @param {number} pid */
function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

/**
 * Waits until it is so, or until the limit.
 * @param {() => boolean} isSo
 * @param {number} [limit] in milliseconds
 * @returns {Promise<boolean>} whether it came to be so
 */
export async function until(isSo, limit = LIMIT_MS) {
  const end = performance.now() + limit;
  while (performance.now() < end) {
    if (isSo()) return true;
    await pause(100);
  }
  return isSo();
}

/** @param {Running} app @returns {Promise<boolean>} whether it ended by itself, within the limit */
export async function endsByItself(app) {
  let isOver = false;
  void app.ended.then(() => {
    isOver = true;
  });
  return until(() => isOver);
}

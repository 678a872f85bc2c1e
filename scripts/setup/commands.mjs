import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Runs a command in the foreground, its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {boolean} whether it ended well
 */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0;
}

/**
 * Runs a command silently.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ ok: boolean, output: string }}
 */
export function capture(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return { ok: status === 0, output: stdout ?? '' };
}

/**
 * npm's own client. The copy that started us is preferred: on Windows `npm` is a script, not a program.
 * @param {readonly string[]} args
 * @returns {[string, readonly string[]]} a program and its arguments
 */
export function npmCommand(args) {
  const client = process.env.npm_execpath;
  return client?.endsWith('.js') ? [process.execPath, [client, ...args]] : ['npm', args];
}

/**
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 */
export function npm(args, options = {}) {
  return run(...npmCommand(args), options);
}

/** @param {string} tool @returns {boolean} whether a program of that name is on the PATH */
export function isOnPath(tool) {
  return (process.env.PATH ?? '').split(delimiter).some((directory) => {
    try {
      accessSync(join(directory, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export function isRoot() {
  return process.getuid?.() === 0;
}

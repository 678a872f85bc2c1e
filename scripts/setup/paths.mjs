import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a trailing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * What outlives `node_modules`: the runtime is 400 MB, so it is shared by every copy of the project.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function cacheDirectory(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'carnet-de-pair');
}

/** @param {string | Buffer} content @returns {string} sha256 in hexadecimal */
export function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}

/** @param {string} file @returns {string | undefined} the text without outer blanks; undefined when unreadable */
export function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

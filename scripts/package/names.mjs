import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program, its folder, its Debian package, its icon: one name. */
export const NAME = 'carnet-de-pair';

/**
 * @typedef {object} Release
 * @property {string} version as `package.json` says it; a build on the fallback runtime is not a
 *   release, and says so: `0.1.0~essai` sorts before `0.1.0`, which replaces it
 * @property {string} electron
 * @property {boolean} official whether the runtime is the one `package.json` names
 */

/**
 * @param {string} root
 * @param {string} runtime the folder of the Electron that will be packaged
 * @param {boolean} official
 * @returns {Release}
 */
export function releaseOf(root, runtime, official) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const electron = readFileSync(join(runtime, 'version'), 'utf8').trim().replace(/^v/, '');
  return { version: official ? version : `${version}~essai`, electron, official };
}

import { cpSync, existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('./packages.mjs').LockedPackage & { dev?: boolean }} Locked */

/** Needed to compile, never to run. */
const COMPILE_ONLY = ['node_modules/node-addon-api'];
/** The driver of Windows, which a recent npm installs here too. */
const WINDOWS_ONLY = ['node_modules/better-sqlite3-multiple-ciphers'];
/** What a package brings that the app runs or must show; no source in C, no type, no test. */
const KEPT = /(\.(c|m)?js|\.node|^package\.json|^LICEN[CS]E[^/]*)$/i;
const LEFT_OUT =
  /(^|\/)(\.[^/]*|src|deps|test|tests|docs?|obj|obj\.target|binding\.gyp|browser\.js)(\/|$)/;

/**
 * The few packages that are not bundled: the native modules and what loads them.
 * @param {string} root
 * @returns {string[]} paths from `root`, `node_modules/…`; those of other systems are not there
 */
export function runtimePackages(root) {
  /** @type {Record<string, Locked>} */
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const left = process.platform === 'win32' ? COMPILE_ONLY : [...COMPILE_ONLY, ...WINDOWS_ONLY];
  return Object.keys(locked).filter(
    (path) =>
      path !== '' && !locked[path]?.dev && !left.includes(path) && existsSync(join(root, path)),
  );
}

/**
 * Copies them, without what is only there for those who build them.
 * @param {string} root
 * @param {string} to the folder to put `node_modules` in
 */
export function copyRuntimePackages(root, to) {
  for (const path of runtimePackages(root)) {
    const from = realpathSync(join(root, path));
    for (const file of packageFiles(from)) cpSync(join(from, file), join(to, path, file));
  }
}

/** @param {string} folder of one package @returns {string[]} paths from it */
function packageFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => isRuntimeFile(file));
}

/** @param {string} file path from its package @returns {boolean} */
export function isRuntimeFile(file) {
  const name = file.split('/').at(-1) ?? '';
  const isKept = KEPT.test(name) && (name !== 'package.json' || file === name);
  return isKept && !LEFT_OUT.test(file);
}

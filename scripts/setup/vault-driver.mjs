import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './setup-error.mjs';

const WINDOWS = 'better-sqlite3-multiple-ciphers';
const ELSEWHERE = '@journeyapps/sqlcipher';

/**
 * Both drivers are optional dependencies, so that no system needs the other's; npm then leaves out
 * the one it should have installed without a word. This says it.
 * @param {string} root
 * @param {string} [platform] as in `process.platform`
 * @throws {SetupError} when this system's driver is not there
 */
export function requireVaultDriver(root, platform = process.platform) {
  const driver = platform === 'win32' ? WINDOWS : ELSEWHERE;
  // The one of Windows comes compiled; the other's build is what may have failed.
  const needed = platform === 'win32' ? 'prebuilds' : 'build/Release';
  if (existsSync(join(root, 'node_modules', driver, needed))) return;
  throw new SetupError(platform === 'win32' ? missingOnWindows() : notCompiled());
}

function missingOnWindows() {
  return {
    fr: `Le paquet ${WINDOWS} manque : npm ne l’installe qu’avec Node.js 22.14 ou plus récent.`,
    en: `The package ${WINDOWS} is missing: npm installs it on Node.js 22.14 or later only.`,
    next: 'https://nodejs.org/, npm ci --ignore-scripts',
  };
}

function notCompiled() {
  return {
    fr: `Le paquet ${ELSEWHERE} n’a pas été compilé (il faut g++, make, python3 et libssl-dev).`,
    en: `The package ${ELSEWHERE} was not compiled (it needs g++, make, python3 and libssl-dev).`,
    next: `npm install --no-save --foreground-scripts ${ELSEWHERE}@6.0.0`,
  };
}

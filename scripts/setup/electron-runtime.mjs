import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { run } from './commands.mjs';
import { ensureFallback, fallbackDirectory, isPrepared } from './electron-fallback.mjs';
import { cacheDirectory, readIfThere } from './paths.mjs';
import { SetupError } from './setup-error.mjs';

const RELEASES = 'https://github.com/electron/electron/releases/download/';
const PROBE_LIMIT_MS = 15_000;

/**
 * Gives `require('electron')` a runtime: the official one, or where GitHub is out of reach a
 * fallback for development and tests (docs/decisions/0001-electron-runtime.md).
 * Once found, no network is touched again.
 * @param {string} root
 * @param {string} [cache]
 * @returns {Promise<string>} the executable's path
 */
export async function ensureElectron(root, cache = cacheDirectory()) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return join(override, 'electron');
  const npmPackage = join(root, 'node_modules/electron');
  const version = electronVersion(npmPackage);
  if (isOfficial(npmPackage, version)) return electronPath(root);
  const canFallBack = process.platform === 'linux' && process.arch === 'x64';
  const refusal = join(cache, `electron-${version}-unreachable`);
  if (!(canFallBack && existsSync(refusal)) && (await installOfficial(npmPackage))) {
    return electronPath(root);
  }
  if (!canFallBack) throw neitherCanBeHad(version);
  const directory = await ensureFallback(cache);
  writeFileSync(refusal, `${new Date().toISOString()}\n`);
  pointAt(npmPackage, directory);
  return electronPath(root);
}

/**
 * Where the executable is, once `ensureElectron` has run; what `require('electron')` answers.
 * @param {string} root
 */
export function electronPath(root) {
  const npmPackage = join(root, 'node_modules/electron');
  return join(npmPackage, 'dist', readFileSync(join(npmPackage, 'path.txt'), 'utf8'));
}

/** @param {string} root @param {string} [cache] @returns {boolean} whether the runtime in place is the fallback */
export function isFallback(root, cache = cacheDirectory()) {
  const dist = join(root, 'node_modules/electron/dist');
  const directory = fallbackDirectory(cache);
  return (
    isPrepared(directory) && existsSync(dist) && realpathSync(dist) === realpathSync(directory)
  );
}

/** @param {string} npmPackage @returns {string} the version the project names */
function electronVersion(npmPackage) {
  return JSON.parse(readFileSync(join(npmPackage, 'package.json'), 'utf8')).version;
}

/** @param {string} npmPackage @param {string} version */
function isOfficial(npmPackage, version) {
  const installed = readIfThere(join(npmPackage, 'dist/version'))?.replace(/^v/, '');
  const executable = readIfThere(join(npmPackage, 'path.txt'));
  return (
    installed === version &&
    executable !== undefined &&
    existsSync(join(npmPackage, 'dist', executable))
  );
}

/** @param {string} npmPackage @returns {Promise<boolean>} */
async function installOfficial(npmPackage) {
  if (!(await isReachable(process.env.ELECTRON_MIRROR ?? RELEASES))) return false;
  // The installer writes into `dist`: through our link it would write into the shared cache.
  rmSync(join(npmPackage, 'dist'), { recursive: true, force: true });
  console.log('Téléchargement d’Electron (une fois)…');
  return run(process.execPath, [join(npmPackage, 'install.js')]);
}

/**
 * The installer has no time limit of its own: a silent network would hold the first start for minutes.
 * @param {string} url
 */
async function isReachable(url) {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT_MS) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes the npm package answer with the cached runtime, as its own installer would.
 * @param {string} npmPackage
 * @param {string} directory
 */
export function pointAt(npmPackage, directory) {
  const dist = join(npmPackage, 'dist');
  if (existsSync(dist) && realpathSync(dist) === realpathSync(directory)) {
    if (readIfThere(join(npmPackage, 'path.txt')) === 'electron') return;
  }
  rmSync(dist, { recursive: true, force: true });
  const link = join(npmPackage, `dist.${process.pid}`);
  mkdirSync(npmPackage, { recursive: true });
  symlinkSync(directory, link);
  renameSync(link, dist);
  writeFileSync(join(npmPackage, 'path.txt'), 'electron');
}

/** @param {string} version */
function neitherCanBeHad(version) {
  return new SetupError({
    fr: `Electron ${version} n’a pas pu être téléchargé, et il n’y a pas de moteur de secours pour ce système.`,
    en: `Electron ${version} could not be downloaded, and there is no fallback runtime for this system.`,
    next: 'là où GitHub répond / where GitHub can be reached: npx install-electron',
  });
}

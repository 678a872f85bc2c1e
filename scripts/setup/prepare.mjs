import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { needsVirtualDisplay } from './display.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { withLock } from './lock.mjs';
import { ensurePackages } from './packages.mjs';
import { ROOT } from './paths.mjs';
import { ensureSandbox } from './sandbox.mjs';
import { SetupError } from './setup-error.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { requireVaultDriver } from './vault-driver.mjs';

/**
 * Brings a fresh copy to the point where the app can run. When nothing is missing it takes
 * milliseconds and touches no network.
 * @param {{ tests?: boolean, build?: boolean, packaging?: boolean }} [options] `tests` and
 *   `packaging` add what these need
 * @returns {Promise<{ electron: string }>} the runtime's executable
 */
export async function prepare({ tests = false, build = true, packaging = false } = {}) {
  requireNode(process.versions.node);
  return withLock(join(ROOT, '.cache/setup.lock'), async () => {
    ensurePackages(ROOT);
    requireVaultDriver(ROOT);
    const electron = await ensureElectron(ROOT);
    const display = tests || needsVirtualDisplay();
    ensureSystemLibraries({ electron, display, tests, packaging });
    ensureSandbox(electron);
    if (build) ensureBuild(ROOT);
    return { electron };
  });
}

/** @param {string} version the running Node's @throws {SetupError} when it is too old */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError({
    fr: `Node.js ${version} est trop ancien : il faut au moins la version 20.19.`,
    en: `Node.js ${version} is too old: 20.19 or later is needed.`,
    next: 'https://nodejs.org/',
  });
}

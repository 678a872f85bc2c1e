import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capture, isRoot } from './commands.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Chromium's sandbox needs the kernel's user namespaces, or where they are closed to ordinary users
 * (Ubuntu 24.04, many containers) a helper that is setuid root. Without either, Electron ends with a
 * line nobody understands; here the command to run is given instead. Never `--no-sandbox`.
 * @param {string} electron the executable
 */
export function ensureSandbox(electron) {
  if (process.platform !== 'linux' || isRoot()) return;
  const helper = join(dirname(electron), 'chrome-sandbox');
  if (isHelperReady(statSync(helper, { throwIfNoEntry: false })) || canMakeNamespaces()) return;
  throw new SetupError({
    fr: 'Ce système ferme aux utilisateurs ordinaires ce dont le bac à sable de Chromium a besoin. Une fois suffit :',
    en: 'This system denies ordinary users what Chromium’s sandbox needs. To be run once:',
    next: `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  });
}

/** @param {{ uid: number, mode: number } | undefined} helper */
export function isHelperReady(helper) {
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o7777) === 0o4755;
}

function canMakeNamespaces() {
  return capture('unshare', ['--user', '--map-root-user', 'true']).ok;
}

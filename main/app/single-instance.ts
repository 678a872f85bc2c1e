import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Chromium refuses the lock both when the app already runs on this profile and when it cannot put
 * its mark there (read-only folder, full disk). In the second case an app that just ended would
 * leave its user without a word: it starts, and the lock screen says what is wrong. Two apps may
 * then meet on one folder; the vault's own lock file stands between them.
 */
export function isAnotherRunning(userData: string): boolean {
  if (process.platform === 'win32') return true;
  return canWrite(userData) && isThere(join(userData, 'SingletonLock'));
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Of the link itself: it points to a name that is no file. */
function isThere(link: string): boolean {
  try {
    lstatSync(link);
    return true;
  } catch {
    return false;
  }
}

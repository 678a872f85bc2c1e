import { spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Chromium insists on a folder (Preferences, code cache, blobs…). It gets one of its own, 0700,
 * in the system's temporary folder, empty at each start and removed at exit.
 */
export interface SessionData {
  readonly folder: string;
  wipe(): void;
}

/**
 * Call it with the single-instance lock held: whatever carries this profile's prefix was then left
 * by a run that is dead, whoever has its process number now.
 */
export function openSessionData(temporary: string, userData: string): SessionData {
  const prefix = `carnet-de-pair-${fingerprint(userData)}-`;
  for (const name of readdirSync(temporary)) {
    if (name.startsWith(prefix)) removeOwnFolder(join(temporary, name));
  }
  const folder = mkdtempSync(join(temporary, prefix));
  wipeAfterDeath(folder);
  return { folder, wipe: () => removeOwnFolder(folder) };
}

/** After the pipe, the process itself (20 s at most), then its helpers, which write last. */
const waitThenRemove =
  'read -r _; n=0; while kill -0 "$2" && [ $n -lt 100 ]; do sleep 0.2; n=$((n+1)); done; ' +
  'rm -rf -- "$1"; sleep 1; rm -rf -- "$1"';

/**
 * Chromium writes once more after our own exit, and a killed app wipes nothing: a shell waits on a
 * pipe that only closes with this process, and removes the folder. On Windows, where there is no
 * such shell, the next start does it.
 */
function wipeAfterDeath(folder: string): void {
  if (process.platform === 'win32') return;
  const shell = spawn('/bin/sh', ['-c', waitThenRemove, 'sh', folder, String(process.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: '/usr/bin:/bin' },
    cwd: '/',
  });
  shell.on('error', () => undefined);
  shell.unref();
}

/** Never follows a link, nor touches what another user has put there under this name. */
function removeOwnFolder(path: string): void {
  try {
    const found = lstatSync(path);
    const mine = process.getuid === undefined || found.uid === process.getuid();
    if (found.isDirectory() && mine) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Already gone, or still held by a process that is ending: the next start wipes it.
  }
}

/** Tells profiles apart without writing their path in a shared folder (FNV-1a, not a secret). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

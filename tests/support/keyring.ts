import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveToApp, plainUser } from '#scripts/testing/plain-user.mjs';
import { openBuses } from './buses.ts';

/** A real GNOME keyring, unlocked as by a login, on a session bus of its own. */
export interface Keyring {
  /** What the app must be started with to find it. */
  readonly env: NodeJS.ProcessEnv;
  stop(): void;
}

/** As whoever the app runs as: its files are in a home of its own, removed at the end. */
export async function openKeyring(): Promise<Keyring> {
  const buses = await openBuses();
  const home = mkdtempSync(join(tmpdir(), 'carnet-keyring-'));
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  giveToApp(home);
  const user = plainUser();
  const chosen = {
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    ...buses.env,
  };
  const daemon = spawn(
    'gnome-keyring-daemon',
    ['--foreground', '--unlock', '--components=secrets', `--control-directory=${home}/run`],
    {
      env: { PATH: process.env['PATH'], ...chosen },
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    },
  );
  daemon.stdin.end('the password of the login');
  await new Promise<void>((resolve, reject) => {
    daemon.once('error', reject);
    daemon.once('exit', () => reject(new Error('gnome-keyring-daemon did not start')));
    daemon.stdout.once('data', () => resolve());
  });
  return {
    env: { ...process.env, ...buses.env, XDG_CURRENT_DESKTOP: 'GNOME' },
    stop: () => {
      daemon.kill();
      buses.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

import type { UtilityProcess } from 'electron';
import { fromVault } from '#shared/ipc/control.ts';
import type { Log } from '../app/log.ts';
import { backupLimit } from './lock.ts';

const killPatience = 300;

/** A vault process that is no longer in use and finishes its backup. */
export interface Retired {
  readonly gone: Promise<void>;
  end(): Promise<void>;
}

/** Lets a process finish its last backup, ten seconds at most. */
export function retire(child: UtilityProcess, log: Log): Retired {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let ending: Promise<void> | null = null;
  const end = () => {
    ending ??= kill(child);
    return ending;
  };
  const late = setTimeout(() => {
    log.add('backup-timed-out');
    void end();
  }, backupLimit);
  void gone.then(() => clearTimeout(late));
  child.on('message', (message: unknown) => {
    if (fromVault.safeParse(message).data?.type === 'closed') void end();
  });
  return { gone, end };
}

/** Ends a process for good, even one that does not answer. */
export async function kill(child: UtilityProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.pid === undefined) child.once('spawn', () => child.kill());
  else child.kill();
  const force = setTimeout(() => killHard(child.pid), killPatience);
  await gone;
  clearTimeout(force);
}

/** A process stuck in native code does not hear SIGTERM. */
function killHard(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
}

import type { LogCode } from '../app/log.ts';

/** What locking needs, given by main; each may fail or never answer. */
export interface LockSteps {
  /** A vault is open: there may be unsaved text. */
  isOpen(): boolean;
  /** Takes the page out of sight at once; a fresh one takes its place unless the app ends. */
  leave(ending: boolean): void;
  /** Asks the page to put every unsaved word in the vault; ends when it says it has. */
  flush(): Promise<void>;
  /** Asks the vault process to commit and close; ends early when it makes a last backup first. */
  closeVault(): Promise<void>;
  /** Ends every page that has shown something, and the vault process unless it makes a backup. */
  kill(): Promise<void>;
  /** Ends with the last backup, when one is being made. */
  settle(): Promise<void>;
  /** Ends a last backup that has had its time, and the keys in memory with it. */
  drop(): Promise<void>;
  /** Starts a fresh vault process, which the fresh page has been waiting for. */
  renew(): void;
  /** Ends after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  log(code: LogCode): void;
}

export interface Locker {
  /** Locks. Called again meanwhile, it is the same lock. */
  lock(): Promise<void>;
  /** The same flush and close, then nothing more is opened. Wins over a lock under way. */
  shutDown(): Promise<void>;
}

export const flushLimit = 1_500;
export const closeLimit = 2_000;
/** For the last backup when the app ends, nobody waiting for it. */
export const backupLimit = 10_000;
/** For the one at lock: no key may outlive the lock screen. A longer one waits for the next unlock. */
export const lockBackupLimit = 700;

/**
 * leave → flush (≤ 1.5 s) → close (≤ 2 s) → kill → a last backup (≤ 0.7 s, or 10 s at the end) →
 * renew. A step that fails or is late is written down and passed over: the lock always wins, and
 * drafts are already in the vault by then.
 */
export function createLocker(steps: LockSteps): Locker {
  let running: Promise<void> | null = null;
  let ending = false;

  const empty = async () => {
    attempt(steps, () => steps.leave(ending));
    if (steps.isOpen()) {
      await within(steps, flushLimit, 'flush-timed-out', () => steps.flush());
      await within(steps, closeLimit, 'close-timed-out', () => steps.closeVault());
    }
    await within(steps, closeLimit, 'close-timed-out', () => steps.kill());
    const patience = ending ? backupLimit : lockBackupLimit;
    await within(steps, patience, 'backup-timed-out', () => steps.settle());
    await within(steps, closeLimit, 'close-timed-out', () => steps.drop());
  };
  const start = () => {
    running ??= empty().then(() => {
      if (ending) return;
      running = null;
      attempt(steps, () => steps.renew());
      steps.log('locked');
    });
    return running;
  };
  return {
    lock: start,
    shutDown: () => {
      ending = true;
      return start();
    },
  };
}

function attempt(steps: LockSteps, step: () => void): void {
  try {
    step();
  } catch {
    steps.log('lock-step-failed');
  }
}

async function within(
  steps: LockSteps,
  limit: number,
  late: LogCode,
  step: () => Promise<void>,
): Promise<void> {
  const work = async () => {
    try {
      await step();
    } catch {
      steps.log('lock-step-failed');
    }
    return 'done' as const;
  };
  const outcome = await Promise.race([work(), steps.wait(limit).then(() => 'late' as const)]);
  if (outcome === 'late') steps.log(late);
}

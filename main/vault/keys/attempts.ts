import { AppError } from '#shared/errors.ts';

const longestSeconds = 30;
const freeTries = 3;

/** Seconds to wait after so many wrong phrases: 0, 0, 0, 1, 2, 4, 8, 16, then 30. */
export function delayAfter(failures: number): number {
  if (failures < freeTries) return 0;
  return Math.min(longestSeconds, 2 ** (failures - freeTries));
}

export type AttemptsState = { readonly failures: number };

export type Attempts = {
  /** Whole seconds before the next try; 0 when it may be made now. */
  secondsLeft(): number;
  failed(): void;
  succeeded(): void;
  /** What main hands back when it forks the next vault process. */
  toJSON(): AttemptsState;
};

/**
 * Slows down guessing at the keyboard. The count outlives the process, because main passes it
 * back; a new process starts the wait over, so killing it gains nothing.
 *
 * @param now a clock that never goes back, in milliseconds
 */
export function createAttempts(
  state: AttemptsState = { failures: 0 },
  now: () => number = () => performance.now(),
): Attempts {
  let failures = Math.max(0, Math.trunc(state.failures) || 0);
  let openAt = now() + delayAfter(failures) * 1000;
  const count = (next: number): void => {
    failures = next;
    openAt = now() + delayAfter(failures) * 1000;
  };
  return {
    secondsLeft: () => Math.max(0, Math.ceil((openAt - now()) / 1000)),
    failed: () => {
      count(failures + 1);
    },
    succeeded: () => {
      count(0);
    },
    toJSON: () => ({ failures }),
  };
}

/**
 * Runs the try of a secret, or says how long to wait before it: a wrong one counts, a damaged file
 * or a full disk does not.
 */
export function createCounted(
  attempts: Attempts,
  tell: (state: AttemptsState) => void,
): <T>(work: () => Promise<T>) => Promise<T> {
  return async (work) => {
    const seconds = attempts.secondsLeft();
    if (seconds > 0) throw new AppError('wait-before-retry', { seconds });
    try {
      const result = await work();
      attempts.succeeded();
      return result;
    } catch (error) {
      if (!isWrongSecret(error)) throw error;
      attempts.failed();
      throw new AppError(error.code, { seconds: attempts.secondsLeft() });
    } finally {
      tell(attempts.toJSON());
    }
  };
}

/** A wrong phrase, wrong words or a wrong code; not a damaged file, nor a full disk. */
export function isWrongSecret(error: unknown): error is AppError {
  const codes = [
    'wrong-passphrase',
    'recovery-wrong',
    'recovery-checksum',
    'quick-wrong-code',
    'quick-ended',
  ];
  return error instanceof AppError && codes.includes(error.code);
}

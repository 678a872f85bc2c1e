/** Measures the time since the last gesture on a clock that a change of date cannot move. */
export interface IdleClock {
  /** A key, a click, a move of the mouse over our own window. */
  touch(): void;
  /** Seconds without a gesture. */
  seconds(): number;
}

/** `now`: milliseconds that only ever grow. */
export function createIdleClock(now: () => number): IdleClock {
  let last = now();
  return {
    touch: () => {
      last = now();
    },
    seconds: () => Math.max(0, (now() - last) / 1000),
  };
}

/**
 * Is it time to lock? Our own window's silence alone decides. On a shared computer someone else may
 * well be using another program; and the system's own figure counts keys and mice only, so that it
 * would lock under the hands of who writes by an assistive tool, a remote desktop or a test.
 */
export function isIdle(limitMinutes: number, silentSeconds: number): boolean {
  return silentSeconds >= limitMinutes * 60;
}

/** Tells when the desktop has been locked by the person who was here. */
export interface ScreenWatch {
  /** Given what the desktop says now; true when the vault must lock. */
  see(isLocked: boolean, silentSeconds: number): boolean;
}

/**
 * Only a lock that comes while we look counts, and only if nobody has touched our window since: an X
 * screen saver also says « locked », for as long as it is on, under the hands of who writes by an
 * assistive tool, a remote desktop or a test.
 */
export function watchScreen(now: () => number): ScreenWatch {
  let was: boolean | null = null;
  let lockedAt: number | null = null;
  return {
    see: (isLocked, silentSeconds) => {
      const came = isLocked && was === false;
      was = isLocked;
      if (came) lockedAt = now();
      else if (lockedAt !== null) {
        const untouched = silentSeconds * 1000 >= now() - lockedAt;
        lockedAt = null;
        return isLocked && untouched;
      }
      return false;
    },
  };
}

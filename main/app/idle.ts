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
 * Is it time to lock? Our own window's silence is enough: on a shared computer someone else may
 * well be using another program. The system's figure can only lock sooner, and is `null` where it
 * is unknown (a virtual screen, some Wayland desktops).
 */
export function isIdle(limitMinutes: number, ownSeconds: number, system: number | null): boolean {
  return Math.max(ownSeconds, system ?? 0) >= limitMinutes * 60;
}

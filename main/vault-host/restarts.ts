const window = 60_000;
const most = 5;

/** At most five restarts a minute: a process that cannot live must not burn the battery. */
export interface RestartBudget {
  /** Milliseconds to wait before the next restart, which is then counted. */
  next(): number;
}

/** `now`: milliseconds that only ever grow. */
export function createRestartBudget(now: () => number): RestartBudget {
  let starts: number[] = [];
  return {
    next: () => {
      starts = starts.filter((at) => at > now() - window);
      const oldest = starts.length < most ? undefined : starts[starts.length - most];
      const at = oldest === undefined ? now() : oldest + window;
      starts.push(at);
      return at - now();
    },
  };
}

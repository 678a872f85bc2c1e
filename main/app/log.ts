/** What happened, never to whom or about what: the codes main may write down. */
export type LogCode =
  | 'started'
  | 'window-opened'
  | 'locked'
  | 'quit'
  | 'vault-lost'
  | 'vault-restarted'
  | 'vault-not-restarted'
  | 'flush-timed-out'
  | 'close-timed-out'
  | 'backup-timed-out'
  | 'lock-step-failed'
  | 'request-blocked'
  | 'navigation-blocked'
  | 'window-blocked'
  | 'permission-denied'
  | 'download-blocked'
  | 'call-refused'
  | 'page-gone'
  | 'preferences-unreadable'
  | 'preferences-unwritable'
  | 'keychain-refused'
  | 'print-failed'
  | 'exported';

export interface LogLine {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly code: LogCode;
}

const ringSize = 200;

export interface Log {
  add(code: LogCode): void;
  /** Oldest first, 200 at most; in memory only. */
  lines(): readonly LogLine[];
  /** How many times a code was added since the start, beyond the ring too. */
  count(code: LogCode): number;
}

/** A ring of codes and times, kept in memory and never written to a file. */
export function createLog(now: () => number = Date.now): Log {
  const ring: LogLine[] = [];
  const counts = new Map<LogCode, number>();
  return {
    add: (code) => {
      ring.push({ at: now(), code });
      if (ring.length > ringSize) ring.shift();
      counts.set(code, (counts.get(code) ?? 0) + 1);
    },
    lines: () => [...ring],
    count: (code) => counts.get(code) ?? 0,
  };
}

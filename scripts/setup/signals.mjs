import { constants } from 'node:os';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
let isWatching = false;

/**
 * Makes a signal end this process through its `exit` event, where started programs are stopped –
 * unless the command listens to it too, and so has its own idea of leaving.
 */
export function exitOnSignals() {
  if (isWatching) return;
  isWatching = true;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}

/**
 * Hands the first signal on to a program that decides when to leave. Only the first: Electron
 * closes in good order on one signal and dies on the second, and a terminal already gives its
 * own (Ctrl+C, closing) to every program of the command.
 * @param {{ kill: (signal: NodeJS.Signals) => unknown }} child
 * @param {boolean} [fromTerminal]
 */
export function forwardSignals(child, fromTerminal = process.stdin.isTTY) {
  let isForwarded = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (isForwarded || (fromTerminal && signal !== 'SIGTERM')) return;
      isForwarded = true;
      child.kill(signal);
    });
  }
}

/**
 * npm starts a script through a shell that keeps a signal for itself: stopping `npm start` would
 * leave the app behind. The shell's death is the sign that is left.
 * @param {() => void} leave called once
 */
export function onceAbandonedByNpm(leave) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leave();
  }, 300);
  watch.unref();
}

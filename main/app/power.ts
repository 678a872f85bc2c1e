import { app, powerMonitor, type WebContents } from 'electron';
import { watchDesktopSignals } from './desktop-signals.ts';
import { createIdleClock, isIdle, watchScreen } from './idle.ts';

interface PowerOptions {
  readonly idleMinutes: () => number;
  readonly isOpen: () => boolean;
  readonly lock: () => void;
  /** The computer is about to sleep: nothing may take long. */
  readonly lockToSleep: () => void;
}

export interface Power {
  /** Counts the gestures made in a window. */
  watch(contents: WebContents): void;
  stop(): void;
}

const everySecond = 1_000;
/** Where the desktop's own lock is not heard, it is asked for. */
const askForScreenLock = 5;

/** Locks on idle time, sleep, screen lock and change of user. */
export function watchPower({ idleMinutes, isOpen, lock, lockToSleep }: PowerOptions): Power {
  const clock = createIdleClock(() => performance.now());
  const screen = watchScreen(() => performance.now());
  const touch = () => clock.touch();
  powerMonitor.on('suspend', lockToSleep);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('shutdown', () => app.quit());
  if (process.platform === 'darwin') powerMonitor.on('user-did-resign-active', lock);
  const deafen =
    process.platform === 'linux'
      ? watchDesktopSignals((signal) => (signal === 'sleep' ? lockToSleep() : lock()))
      : () => undefined;
  let turn = 0;
  const timer = setInterval(() => {
    turn += 1;
    const silence = clock.seconds();
    const asked = turn % askForScreenLock === 0;
    const screenIsLocked = asked && screen.see(systemState() === 'locked', silence);
    if (isOpen() && (screenIsLocked || isIdle(idleMinutes(), silence))) lock();
  }, everySecond);
  return {
    watch: (contents) => {
      touch();
      contents.on('before-input-event', touch);
      contents.on('input-event', touch);
      contents.on('focus', touch);
    },
    stop: () => {
      clearInterval(timer);
      deafen();
    },
  };
}

function systemState(): string {
  try {
    return powerMonitor.getSystemIdleState(60);
  } catch {
    return 'unknown';
  }
}

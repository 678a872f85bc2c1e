import { app } from 'electron';
import type { Locker } from '../vault-host/lock.ts';

/**
 * The app ends when its window is closed, on every system: an open vault must not stay behind a
 * window that nobody sees. Whatever asks to quit goes through the same flush and close.
 * @returns ends the app; called twice, it ends once
 */
export function endInOrder(locker: Locker, wipe: () => void): () => void {
  // `app.exit`, not `app.quit`: quitting asks the window to close, which would ask us again.
  const end = () => void locker.shutDown().finally(() => app.exit(0));
  app.on('before-quit', (event) => {
    event.preventDefault();
    end();
  });
  // A lock destroys its window before the next one is there.
  app.on('window-all-closed', () => undefined);
  process.on('exit', wipe);
  return end;
}

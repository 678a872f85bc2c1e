import { api, call, callShell } from '#renderer/ipc/client.ts';
import { clearToasts } from '#renderer/ui/Toast.tsx';
import { flushAll } from './flush.ts';
import { currentPlace } from './place.ts';

/** Asks main to lock; main answers with `lockRequested`. */
export async function requestLock(): Promise<void> {
  await callShell('lock', null);
}

/**
 * Puts every unsaved word and the place in the vault, then lets main lock. When a save fails, main
 * is not told: it waits for its own time limit, during which the flush is tried once more.
 */
export async function prepareToLock(): Promise<void> {
  const place = currentPlace();
  clearToasts();
  const saved = (await flushAll()) || (await flushAll());
  // The place is a comfort: losing it must not hold the lock back.
  await call(api.drafts.savePlace, place).catch(() => undefined);
  if (saved) await callShell('readyToLock', null);
}

import type { SessionId } from '#shared/features/fields.ts';

type Listener = (sessionId: SessionId, phaseId: string) => void;

const listeners = new Set<Listener>();

/** Tells the session on screen, if it is this one, that another of its phases is wanted. */
export function wantPhase(sessionId: SessionId, phaseId: string): void {
  for (const listener of listeners) listener(sessionId, phaseId);
}

/** @returns the function that stops listening. */
export function onWantedPhase(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

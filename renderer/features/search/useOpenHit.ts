import { useNavigate } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import { wantPhase } from '#renderer/app/wanted-phase.ts';
import { api, call } from '#renderer/ipc/client.ts';
import type { SearchHit } from '#shared/features/search.ts';

/** Goes to what was found; a session opens at the phase that holds the words. */
export function useOpenHit(): (hit: SearchHit) => Promise<void> {
  const navigate = useNavigate();
  return async (hit) => {
    if (hit.kind === 'person') return navigate({ to: paths.person(hit.id) });
    if (hit.kind === 'pathway') return navigate({ to: paths.pathway(hit.id) });
    if (hit.kind === 'journal') return navigate({ to: paths.readJournal(hit.id) });
    // A phase that cannot be set any more must not keep one from the session.
    await call(api.sessions.setPhase, { id: hit.id, phaseId: hit.phaseId }).catch(() => undefined);
    await navigate({ to: paths.session(hit.id) });
    // The session may have been on screen already: it reads nothing again.
    wantPhase(hit.id, hit.phaseId);
  };
}

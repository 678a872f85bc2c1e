import { useNavigate } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import { showFound } from '#renderer/app/show-found.ts';
import { wantPhase } from '#renderer/app/wanted-phase.ts';
import { api, call } from '#renderer/ipc/client.ts';
import type { SearchHit } from '#shared/features/search.ts';

/** Goes to what was found, to the very place of the words. */
export function useOpenHit(): (hit: SearchHit) => Promise<void> {
  const navigate = useNavigate();
  return async (hit) => {
    if (hit.kind !== 'session') {
      await navigate({ to: pageOf(hit) });
      return show(hit);
    }
    // A phase that cannot be set any more must not keep one from the session.
    await call(api.sessions.setPhase, { id: hit.id, phaseId: hit.phaseId }).catch(() => undefined);
    await navigate({ to: paths.session(hit.id) });
    // The session may have been on screen already: it reads nothing again.
    wantPhase(hit.id, hit.phaseId);
    show(hit);
  };
}

function show(hit: SearchHit): void {
  const place = placeOf(hit);
  if (place !== null) showFound(place);
}

/** The page that shows what was found. */
function pageOf(hit: Exclude<SearchHit, { kind: 'session' }>): string {
  switch (hit.kind) {
    case 'person':
      return paths.person(hit.id);
    case 'pathway':
      return paths.pathway(hit.id);
    case 'register':
      return paths.registers(hit.pathwayId);
    case 'event':
      return paths.overview(hit.pathwayId);
    case 'sheet':
      return paths.sheet(hit.id);
    case 'card':
      return paths.card(hit.id);
    case 'tool':
      return paths.tool(hit.id);
    case 'journal':
      return paths.readJournal(hit.id);
  }
}

/** Where on that page, as `data-found` says it; null for the whole page. */
function placeOf(hit: SearchHit): string | null {
  if (hit.kind === 'register' || hit.kind === 'event') return hit.id;
  if (!('phaseId' in hit) || hit.phaseId === '') return null;
  return isReply(hit) ? hit.fieldId : `${hit.phaseId}.${hit.fieldId}`;
}

/** A reply of the person lies beside the phases of its session, in a phase of its own name. */
export function isReply(hit: SearchHit): boolean {
  return hit.kind === 'session' && hit.phaseId === 'reply';
}

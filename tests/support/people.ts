import type { PathwayId, PersonId, SessionId } from '#shared/features/fields.ts';
import { type Pathway, type PathwaySession, pathwaySession } from '#shared/features/pathways.ts';
import type { Person, PersonSummary } from '#shared/features/persons.ts';

/** A valid identifier, the same for the same number. */
const uuid = (kind: number, number: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const personIdOf = (number: number) => uuid(1, number) as PersonId;
export const pathwayIdOf = (number: number) => uuid(2, number) as PathwayId;
export const sessionIdOf = (number: number) => uuid(3, number) as SessionId;

export function somebody(change: Partial<Person> = {}): Person {
  return {
    id: personIdOf(1),
    pseudonym: 'Brume',
    audience: 'peer',
    address: 'vous',
    usualFormat: 'unset',
    notes: 'Aime marcher.',
    tags: ['équipe'],
    archivedAt: null,
    createdAt: 1,
    updatedAt: 1,
    hasIdentity: false,
    ...change,
  };
}

export function inList(change: Partial<PersonSummary> = {}): PersonSummary {
  return {
    id: personIdOf(1),
    pseudonym: 'Brume',
    audience: 'peer',
    tags: [],
    archivedAt: null,
    pathways: 0,
    lastSessionOn: null,
    ...change,
  };
}

/** A session of a pathway, closed unless said otherwise. */
export function held(heldOn: string, change: Partial<PathwaySession> = {}): PathwaySession {
  const number = change.number === undefined ? 1 : change.number;
  return pathwaySession.parse({
    id: sessionIdOf(number ?? 99),
    step: 'session',
    number,
    heldOn,
    place: 'onSite',
    status: 'closed',
    minutes: 118,
    keyword: '',
    templateId: 'T01',
    title: '',
    relay: false,
    ...change,
  });
}

export function aPathway(change: Partial<Pathway> = {}): Pathway {
  return {
    id: pathwayIdOf(1),
    kind: 'coConstruction',
    mode: 'individual',
    title: 'Brume',
    place: 'onSite',
    rhythm: 'sixWeeks',
    closerReason: null,
    rhythmReviewOn: null,
    sector: '',
    startedOn: '2026-01-07',
    plannedSessions: 10,
    quoteReference: '',
    intention: '',
    companions: [{ id: personIdOf(1), pseudonym: 'Brume' }],
    sessions: [],
    archivedAt: null,
    ...change,
  };
}

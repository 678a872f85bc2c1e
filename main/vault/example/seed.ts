import type { PathwayDraft } from '#shared/features/pathways.ts';
import type { Reply } from '#shared/ipc/wire.ts';
import { addDays } from '#shared/rules/cadence.ts';
import { type CycleDates, datesBackFrom, firstDates } from './calendar.ts';
import { brume1 } from './data/brume-1.ts';
import { brume2 } from './data/brume-2.ts';
import { brume3 } from './data/brume-3.ts';
import { brume4 } from './data/brume-4.ts';
import { brume5 } from './data/brume-5.ts';
import { brume6 } from './data/brume-6.ts';
import { brumeEvents, type EventDay } from './data/brume-events.ts';
import { brumePreliminary } from './data/brume-preliminary.ts';
import { galetPathway } from './data/galet.ts';
import { group1, groupPreliminary } from './data/group.ts';
import {
  brumePathway,
  type ExamplePathway,
  groupPathway,
  tamarisPathway,
} from './data/pathways.ts';
import { type ExampleName, persons } from './data/persons.ts';
import { tamaris1, tamarisPreliminary } from './data/tamaris.ts';
import { galetDays, seedGalet, seedShelf } from './seed-galet.ts';
import { seedJournal } from './seed-journal.ts';
import { type Ask, heldSession, openSession } from './seed-session.ts';
import type { WrittenSession } from './written.ts';

type PersonIds = ReadonlyMap<ExampleName, string>;

/**
 * Writes the fictional case into the open vault, only through the calls a screen would make, so
 * that nothing in it is ever something a person could not have typed.
 * @param today calendar day `AAAA-MM-JJ`; the sixth session is held that day, and still open.
 * @throws Error naming the refused call: a fault of ours, never of the user.
 */
export async function seedExample(
  call: (path: string, input: unknown) => Promise<Reply>,
  today: string,
): Promise<void> {
  const ask = asking(call);
  await ask('settings.update', {
    displayName: 'Nadia',
    address: 'vous',
    showTimer: true,
    frameAsked: true,
    sectors: ['Vieux-Lavoir'],
    homeVisitNote: 'Claire sait où je suis, et à quelle heure je ressors.',
  });
  const ids = await createPersons(ask);
  const beginning = { ask, ids };
  await seedBeginning(beginning, groupPathway, [groupPreliminary, group1], firstDates(today, 21));
  const tamaris = [tamarisPreliminary, tamaris1] as const;
  await seedBeginning(beginning, tamarisPathway, tamaris, firstDates(today, 44));
  const galet = await createPathway(ask, ids, galetPathway, addDays(today, -galetDays.preliminary));
  await seedGalet(ask, { pathwayId: galet, personId: ids.get('Galet') ?? '', today });
  await seedBrume(ask, ids, today);
  await seedShelf(ask, today);
  await seedJournal(ask, today);
}

function asking(call: (path: string, input: unknown) => Promise<Reply>): Ask {
  return async <T>(path: string, input: unknown) => {
    const reply = await call(path, input);
    if (!reply.ok) throw new Error(`the example was refused: ${path} ${reply.code}`);
    return reply.value as T;
  };
}

async function createPersons(ask: Ask): Promise<PersonIds> {
  const ids = new Map<ExampleName, string>();
  for (const { page, identity } of persons) {
    const { id } = await ask<{ id: string }>('persons.create', page);
    if (identity) await ask('persons.saveIdentity', { id, identity });
    ids.set(page.pseudonym, id);
  }
  return ids;
}

async function seedBrume(ask: Ask, ids: PersonIds, today: string): Promise<void> {
  const dates = datesBackFrom(today);
  const id = await createPathway(ask, ids, brumePathway, dates.preliminary);
  await heldSession(ask, id, brumePreliminary, dates.preliminary);
  const written = [brume1, brume2, brume3, brume4, brume5];
  for (const [index, session] of written.entries()) {
    await heldSession(ask, id, session, dates.sessions[index] ?? today);
  }
  await openSession(ask, id, brume6, today);
  for (const { after, ...event } of brumeEvents) {
    await ask('events.add', { ...event, pathwayId: id, happenedOn: dayAfter(dates, after) });
  }
}

/** A month and a day that lie between two sessions of the cycle. */
function dayAfter({ sessions, preliminary }: CycleDates, { session, days }: EventDay): string {
  const day = addDays(sessions[session - 1] ?? preliminary, days);
  return days < 20 ? day : day.slice(0, 7);
}

/** A cycle at its beginning: its échange préalable and its first session. */
async function seedBeginning(
  { ask, ids }: { ask: Ask; ids: PersonIds },
  pathway: ExamplePathway,
  [preliminary, first]: readonly [WrittenSession, WrittenSession],
  dates: { readonly preliminary: string; readonly session: string },
): Promise<void> {
  const id = await createPathway(ask, ids, pathway, dates.preliminary);
  await heldSession(ask, id, preliminary, dates.preliminary);
  await heldSession(ask, id, first, dates.session);
}

async function createPathway(
  ask: Ask,
  ids: PersonIds,
  { companions, ...pathway }: ExamplePathway,
  startedOn: string,
): Promise<string> {
  const draft: Omit<PathwayDraft, 'personIds'> & { personIds: (string | undefined)[] } = {
    ...pathway,
    startedOn,
    personIds: companions.map((name) => ids.get(name)),
  };
  return (await ask<{ id: string }>('pathways.create', draft)).id;
}

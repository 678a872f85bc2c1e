import type { AgendaKind, AgendaLine, AgendaPart } from '#shared/features/agenda.ts';
import { agendaKind } from '#shared/features/agenda.ts';
import type { Pathway, PathwaySession } from '#shared/features/pathways.ts';
import { addDays, type PlainDay } from '#shared/rules/cadence.ts';
import { stoneKind } from '#shared/rules/pathway-stones.ts';
import { proposals } from './proposals.ts';

/** « Ces jours-ci » reaches this far, in days. */
export const NEAR_DAYS = 7;
/** « Bientôt » reaches this far; an agreement is spoken of this long before and after its end. */
export const SOON_DAYS = 30;

/** An agreement in force, or just over, that nothing renews. */
export interface AgreementEnd {
  readonly sheetId: string;
  readonly title: string;
  readonly pseudonym: string;
  readonly expiresOn: PlainDay;
}

/** What the agenda is made of. Pathways under way, their sessions in the order they were held. */
export interface AgendaSources {
  readonly pathways: readonly Pathway[];
  /** The day agreed at the end of a session, by session; of a relay sheet, its next contact. */
  readonly agreedDays: ReadonlyMap<string, PlainDay>;
  /** Open sessions in which nothing is written, and something may be. */
  readonly wordless: ReadonlySet<string>;
  readonly agreements: readonly AgreementEnd[];
}

/** A line, and what has to change for it to come back once it was left aside. */
export interface AgendaEntry {
  readonly line: AgendaLine;
  readonly mark: string;
}

/**
 * What is due, in calm order: by part, day, then what is nearest to a person. Nothing is counted as
 * late: what has passed without being done stands with today's, in the same words.
 */
export function agendaEntries(sources: AgendaSources, today: PlainDay): AgendaEntry[] {
  const { pathways, agreements } = sources;
  const found = [
    ...pathways.flatMap((pathway) => [
      ...followUps(pathway, sources),
      ...agreedDay(pathway, sources),
      ...waitingForWords(pathway, sources, today),
      ...closerRhythm(pathway),
    ]),
    ...agreements.flatMap((agreement) => agreementEnd(agreement, today)),
    ...proposedDays(sources, today),
  ];
  return found.map((each) => placed(each, today)).sort(inCalmOrder);
}

type Unplaced = Omit<AgendaLine, 'part' | 'to' | 'step' | 'title'> &
  Partial<Pick<AgendaLine, 'to' | 'step' | 'title'>> & { readonly mark?: string };

function placed({ mark, ...line }: Unplaced, today: PlainDay): AgendaEntry {
  const part = partOf(line.on, today);
  return { line: { to: null, step: null, title: '', ...line, part }, mark: mark ?? line.on };
}

function partOf(on: PlainDay, today: PlainDay): AgendaPart {
  if (on <= addDays(today, NEAR_DAYS)) return 'days';
  return on <= addDays(today, SOON_DAYS) ? 'soon' : 'later';
}

const rank = (kind: AgendaKind) => agendaKind.options.indexOf(kind);

function inCalmOrder({ line: a }: AgendaEntry, { line: b }: AgendaEntry): number {
  return (
    a.on.localeCompare(b.on) ||
    rank(a.kind) - rank(b.kind) ||
    a.name.localeCompare(b.name, 'fr') ||
    a.ownerId.localeCompare(b.ownerId)
  );
}

/** Until one has met again, on that day or after it. */
function followUps({ title, sessions }: Pathway, { agreedDays }: AgendaSources): Unplaced[] {
  return sessions.flatMap((relay, index) => {
    const on = relay.relay ? agreedDays.get(relay.id) : undefined;
    if (on === undefined) return [];
    if (sessions.slice(index + 1).some(({ heldOn }) => heldOn >= on)) return [];
    const at = { screen: 'session' as const, id: relay.id };
    return [{ kind: 'followUp' as const, ownerId: relay.id, name: title, on, at }];
  });
}

const counted = ({ sessions }: Pathway) => sessions.filter(({ step }) => step !== 'aside');

/** What the last session agreed: once another has begun, its own day is what holds. */
function agreedDay(pathway: Pathway, { agreedDays }: AgendaSources): Unplaced[] {
  const last = counted(pathway).at(-1);
  const on = last && agreedDays.get(last.id);
  if (last === undefined || on === undefined || on <= last.heldOn) return [];
  const at = { screen: 'pathway' as const, id: pathway.id };
  return [{ kind: 'agreed', ownerId: last.id, name: pathway.title, on, at }];
}

/** An informal moment asks for no word. */
function waitingForWords(
  { title, sessions, plannedSessions }: Pathway,
  { wordless }: AgendaSources,
  today: PlainDay,
): Unplaced[] {
  const waits = (session: PathwaySession) =>
    wordless.has(session.id) && session.heldOn <= today && stoneKind(session) !== 'halt';
  return sessions.filter(waits).map((session) => ({
    kind: 'words',
    ownerId: session.id,
    name: title,
    on: session.heldOn,
    step: {
      kind: stoneKind(session),
      number: session.number,
      openEnded: plannedSessions === null,
    },
    at: { screen: 'session', id: session.id },
  }));
}

function closerRhythm({ id, title, rhythm, rhythmReviewOn }: Pathway): Unplaced[] {
  if (rhythm !== 'closer' || rhythmReviewOn === null) return [];
  const at = { screen: 'pathway' as const, id };
  return [{ kind: 'rhythm', ownerId: id, name: title, on: rhythmReviewOn, at }];
}

function agreementEnd(
  { sheetId, title, pseudonym, expiresOn }: AgreementEnd,
  today: PlainDay,
): Unplaced[] {
  if (expiresOn < addDays(today, -SOON_DAYS) || expiresOn > addDays(today, SOON_DAYS)) return [];
  const at = { screen: 'sheet' as const, id: sheetId };
  return [{ kind: 'agreement', ownerId: sheetId, name: pseudonym, title, on: expiresOn, at }];
}

/** Where nothing was agreed and nothing is under way, the days that the rhythm proposes. */
function proposedDays(sources: AgendaSources, today: PlainDay): Unplaced[] {
  const free = sources.pathways.filter((pathway) => agreedDay(pathway, sources).length === 0);
  return proposals(free, today, null).flatMap(({ pathway, stone, kind }) => {
    if (kind === 'open' || stone.window === null) return [];
    const { from, to } = stone.window;
    const since = counted(pathway).at(-1)?.heldOn ?? pathway.startedOn;
    return {
      kind: 'proposal',
      ownerId: pathway.id,
      name: pathway.title,
      on: from,
      to,
      step: { kind: stone.kind, number: stone.number, openEnded: stone.openEnded },
      at: { screen: 'pathway', id: pathway.id },
      // Not the days themselves: a window that has passed is proposed again from each new today.
      mark: `${since} ${pathway.rhythm} ${stone.id}`,
    };
  });
}

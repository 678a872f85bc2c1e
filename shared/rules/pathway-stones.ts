import type { SessionId } from '../features/fields.ts';
import type { Pathway, PathwaySession } from '../features/pathways.ts';
import type { PlainDay } from './cadence.ts';
import { type FriezeStep, frieze, type StepKind } from './frieze.ts';
import { openPath } from './open-path.ts';

/** A step of the frieze with the session that holds it, if one does. */
export interface PathwayStone extends FriezeStep {
  readonly sessionId: SessionId | null;
  /** Day of a session begun and not closed yet: its stone is the current one. */
  readonly openSince: PlainDay | null;
  /** Of a path without a count, whose end is not drawn. */
  readonly openEnded: boolean;
}

type Held = Pick<
  Pathway,
  'kind' | 'mode' | 'rhythm' | 'startedOn' | 'plannedSessions' | 'sessions'
>;

/**
 * The steps of a pathway as its frieze shows them. Only closed sessions count as done; sessions
 * held beyond the number planned lengthen the path. What happened beside the sessions lies where it
 * was met.
 */
export function pathwayStones(pathway: Held, today: PlainDay): PathwayStone[] {
  const { sessions, plannedSessions } = pathway;
  const openEnded = plannedSessions === null;
  const steps = openEnded ? openPath(pathway, today) : cycle(pathway, plannedSessions, today);
  const stones = steps.map((step) => ({ ...withSession(step, sessions), openEnded }));
  return sessions
    .filter(({ step }) => step === 'aside')
    .reduce((path, aside) => withAside(path, aside, openEnded), stones);
}

/** What a session is on the path. */
export function stoneKind({ step, relay }: Pick<PathwaySession, 'step' | 'relay'>): StepKind {
  if (step !== 'aside') return step;
  return relay ? 'detour' : 'halt';
}

function cycle(pathway: Held, planned: number, today: PlainDay): FriezeStep[] {
  const { mode, startedOn, sessions } = pathway;
  const closed = sessions.filter(({ status }) => status === 'closed');
  const numbers = sessions.flatMap(({ number }) => number ?? []);
  return frieze({
    mode,
    startedOn,
    today,
    plannedSessions: Math.max(planned, ...numbers),
    doneSessions: closed.flatMap(({ number, heldOn }) =>
      number === null ? [] : [{ number, date: heldOn }],
    ),
    milestones: Object.fromEntries(
      closed.filter(({ step }) => step !== 'session').map(({ step, heldOn }) => [step, heldOn]),
    ),
  });
}

function withSession(
  step: FriezeStep,
  sessions: readonly PathwaySession[],
): Omit<PathwayStone, 'openEnded'> {
  const own = sessions.filter((each) => each.step === step.kind && each.number === step.number);
  const session = own.find(({ status }) => status === 'closed') ?? own[0];
  const openSince = session?.status === 'open' ? session.heldOn : null;
  return {
    ...step,
    ...(openSince === null ? {} : { state: 'current' as const, window: null }),
    sessionId: session?.id ?? null,
    openSince,
  };
}

/** After the last step lived before it, or first. */
function withAside(
  path: readonly PathwayStone[],
  aside: PathwaySession,
  openEnded: boolean,
): PathwayStone[] {
  const { id, heldOn, status } = aside;
  const before = path.findLastIndex(({ doneOn, openSince }) => {
    const day = doneOn ?? openSince;
    return day !== null && day <= heldOn;
  });
  const stone: PathwayStone = {
    id,
    kind: stoneKind(aside),
    number: null,
    state: status === 'closed' ? 'done' : 'current',
    doneOn: status === 'closed' ? heldOn : null,
    window: null,
    minutes: null,
    sessionId: id,
    openSince: status === 'closed' ? null : heldOn,
    openEnded,
  };
  return [...path.slice(0, before + 1), stone, ...path.slice(before + 1)];
}

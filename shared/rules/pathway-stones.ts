import type { SessionId } from '../features/fields.ts';
import type { Pathway, PathwaySession } from '../features/pathways.ts';
import type { PlainDay } from './cadence.ts';
import { type FriezeStep, frieze } from './frieze.ts';

/** A step of the frieze with the session that holds it, if one does. */
export interface PathwayStone extends FriezeStep {
  readonly sessionId: SessionId | null;
  /** Day of a session begun and not closed yet: its stone is the current one. */
  readonly openSince: PlainDay | null;
}

type Held = Pick<Pathway, 'mode' | 'startedOn' | 'plannedSessions' | 'sessions'>;

/**
 * The steps of a pathway as its frieze shows them. Only closed sessions count as done; sessions
 * held beyond the number planned lengthen the path.
 */
export function pathwayStones(pathway: Held, today: PlainDay): PathwayStone[] {
  const { mode, startedOn, sessions } = pathway;
  const closed = sessions.filter(({ status }) => status === 'closed');
  const numbers = sessions.flatMap(({ number }) => number ?? []);
  const steps = frieze({
    mode,
    startedOn,
    today,
    plannedSessions: Math.max(pathway.plannedSessions, ...numbers),
    doneSessions: closed.flatMap(({ number, heldOn }) =>
      number === null ? [] : [{ number, date: heldOn }],
    ),
    milestones: Object.fromEntries(
      closed.filter(({ step }) => step !== 'session').map(({ step, heldOn }) => [step, heldOn]),
    ),
  });
  return steps.map((step) => withSession(step, sessions));
}

function withSession(step: FriezeStep, sessions: readonly PathwaySession[]): PathwayStone {
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

import {
  addDays,
  type DateWindow,
  daysBetween,
  type PlainDay,
  proposeWindow,
  TARGET_DAYS,
  TOO_EARLY_DAYS,
} from './cadence.ts';

/** Sessions of a co-construction cycle (source 000, « 10 séances au total »). */
export const CYCLE_SESSIONS = 10;
/** Minutes of a session (source 000). */
export const SESSION_MINUTES = { individual: 120, group: 150 } as const;

/** `halt` and `detour` lie beside the sessions: an informal moment, a relay sheet. */
export type StepKind = 'preliminary' | 'session' | 'midpoint' | 'final' | 'halt' | 'detour';

/**
 * `done`; `due`: proposed now; `current`: the next session, whose time has come; `tooEarly`: the
 * next session, too near the last one; `upcoming`: later; `skipped`: passed over, still possible,
 * never a fault.
 */
export type StepState = 'done' | 'current' | 'due' | 'upcoming' | 'tooEarly' | 'skipped';

export interface FriezeStep {
  /** `preliminary`, `session-1`…, `midpoint`, `final`; of what lies beside, its session. */
  id: string;
  kind: StepKind;
  /** Of a session, from 1. */
  number: number | null;
  state: StepState;
  doneOn: PlainDay | null;
  /** Days proposed for a step to come. */
  window: DateWindow | null;
  /** Proposed length, for a session. */
  minutes: number | null;
}

export interface FriezeInput {
  plannedSessions: number;
  mode: 'individual' | 'group';
  startedOn: PlainDay;
  /** In any order; a number held twice counts once, on its first day. */
  doneSessions: readonly { number: number; date: PlainDay }[];
  /** Day each milestone was held, if it was. */
  milestones: Partial<Record<'preliminary' | 'midpoint' | 'final', PlainDay>>;
  today: PlainDay;
}

/** The session after which the review at mid-course is proposed: 5 of 10 (practice.md 0 bis). */
export function midpointAfter(plannedSessions: number): number {
  return Math.max(1, Math.floor(plannedSessions / 2));
}

/** The steps of a cycle in order, each with its state and the days proposed for it. */
export function frieze(input: FriezeInput): FriezeStep[] {
  const held = heldOn(input);
  const sessions = sessionSteps(input, held);
  const half = midpointAfter(input.plannedSessions);
  return [
    milestoneStep('preliminary', preliminaryState(held), input, input.startedOn),
    ...sessions.slice(0, half),
    milestoneStep('midpoint', midpointState(held, half), input, dayOf(sessions[half - 1])),
    ...sessions.slice(half),
    milestoneStep('final', finalState(held, input), input, dayOf(sessions.at(-1))),
  ];
}

/** The step to propose now: the first that is due, else the next session, else `undefined`. */
export function nextStep(steps: readonly FriezeStep[]): FriezeStep | undefined {
  return (
    steps.find((step) => step.state === 'due' && step.kind !== 'session') ??
    steps.find((step) => ['due', 'current', 'tooEarly'].includes(step.state))
  );
}

function heldOn({ doneSessions, plannedSessions }: FriezeInput): Map<number, PlainDay> {
  const held = new Map<number, PlainDay>();
  for (const { number, date } of doneSessions) {
    const known = held.get(number);
    const counted = number >= 1 && number <= plannedSessions;
    if (counted && (known === undefined || date < known)) held.set(number, date);
  }
  return held;
}

function sessionSteps(input: FriezeInput, held: ReadonlyMap<number, PlainDay>): FriezeStep[] {
  const last = Math.max(0, ...held.keys());
  const lastDate = [...held.values()].reduce<PlainDay | null>(later, null);
  let window = firstWindow(input, lastDate);
  return Array.from({ length: input.plannedSessions }, (_, index) => {
    const number = index + 1;
    const doneOn = held.get(number) ?? null;
    const upcoming = doneOn === null && number > last;
    const step: FriezeStep = {
      id: `session-${number}`,
      kind: 'session',
      number,
      state: sessionState(doneOn, number - last, lastDate, input.today),
      doneOn,
      window: upcoming ? window : null,
      minutes: SESSION_MINUTES[input.mode],
    };
    if (upcoming) window = following(window);
    return step;
  });
}

function later(latest: PlainDay | null, day: PlainDay): PlainDay {
  return latest === null || day > latest ? day : latest;
}

/** A window that has passed is proposed again from today: a proposal in the past helps nobody. */
function firstWindow({ startedOn, today }: FriezeInput, lastDate: PlainDay | null): DateWindow {
  const length = TARGET_DAYS.to - TARGET_DAYS.from;
  const window =
    lastDate === null
      ? { from: startedOn, to: addDays(startedOn, length) }
      : proposeWindow(lastDate);
  return window.to < today ? { from: today, to: addDays(today, length) } : window;
}

function following(window: DateWindow): DateWindow {
  return { from: addDays(window.from, TARGET_DAYS.from), to: addDays(window.to, TARGET_DAYS.to) };
}

/** `rank`: 1 for the session after the last one held. */
function sessionState(
  doneOn: PlainDay | null,
  rank: number,
  lastDate: PlainDay | null,
  today: PlainDay,
): StepState {
  if (doneOn !== null) return 'done';
  if (rank < 1) return 'skipped';
  if (rank > 1) return 'upcoming';
  if (lastDate === null) return 'current';
  const days = daysBetween(lastDate, today);
  if (days < TOO_EARLY_DAYS) return 'tooEarly';
  return days > TARGET_DAYS.to ? 'due' : 'current';
}

function preliminaryState(held: ReadonlyMap<number, PlainDay>): StepState {
  return held.size === 0 ? 'due' : 'skipped';
}

/** Due once the first half is held, passed over once the second half is well under way. */
function midpointState(held: ReadonlyMap<number, PlainDay>, half: number): StepState {
  const last = Math.max(0, ...held.keys());
  if (last < half) return 'upcoming';
  return last === half ? 'due' : 'skipped';
}

function finalState(held: ReadonlyMap<number, PlainDay>, input: FriezeInput): StepState {
  return held.has(input.plannedSessions) ? 'due' : 'upcoming';
}

function dayOf(step: FriezeStep | undefined): PlainDay | null {
  return step?.doneOn ?? step?.window?.from ?? null;
}

/** A milestone is proposed in the weeks that follow the session it goes with. */
function milestoneStep(
  kind: 'preliminary' | 'midpoint' | 'final',
  openState: StepState,
  { milestones, today }: FriezeInput,
  after: PlainDay | null,
): FriezeStep {
  const doneOn = milestones[kind] ?? null;
  const open = doneOn === null && openState !== 'skipped' && after !== null;
  const from = after !== null && after > today ? after : today;
  return {
    id: kind,
    kind,
    number: null,
    state: doneOn === null ? openState : 'done',
    doneOn,
    window: open ? { from, to: addDays(from, TARGET_DAYS.from) } : null,
    minutes: null,
  };
}

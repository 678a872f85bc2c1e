import { pathwayWays } from '../features/pathway-steps.ts';
import type { Pathway, PathwaySession } from '../features/pathways.ts';
import { addDays, daysBetween, type PlainDay, proposeWindow, rhythmDays } from './cadence.ts';
import type { FriezeStep, StepState } from './frieze.ts';

type Walked = Pick<Pathway, 'kind' | 'mode' | 'rhythm' | 'startedOn' | 'sessions'>;

/**
 * A path without a count (source 003: « je marche avec toi »): the sessions held, in order, then
 * the next one as the rhythm proposes it. Nothing is drawn ahead: there is no ideal path.
 */
export function openPath(pathway: Walked, today: PlainDay): FriezeStep[] {
  const counted = pathway.sessions.filter(({ step }) => step !== 'aside');
  const held = counted.map(heldStep);
  return [
    ...firstMeeting(pathway, counted, today),
    ...held,
    ...nextSession(pathway, counted, today),
  ];
}

function heldStep({ id, step, number, heldOn, status }: PathwaySession): FriezeStep {
  return {
    id: step === 'session' ? `session-${number}` : `${step}-${id}`,
    kind: step === 'aside' ? 'halt' : step,
    number,
    state: status === 'closed' ? 'done' : 'current',
    doneOn: status === 'closed' ? heldOn : null,
    window: null,
    minutes: null,
  };
}

/** Offered until anything was begun, and never missing afterwards. */
function firstMeeting(
  { kind, mode, startedOn }: Walked,
  counted: readonly PathwaySession[],
  today: PlainDay,
): FriezeStep[] {
  if (!pathwayWays[kind].steps[mode].preliminary || counted.length > 0) return [];
  const from = startedOn > today ? startedOn : today;
  const window = { from, to: addDays(from, 14) };
  return [ahead({ id: 'preliminary', kind: 'preliminary', number: null, state: 'due', window })];
}

function nextSession(
  { kind, mode, rhythm, startedOn }: Walked,
  counted: readonly PathwaySession[],
  today: PlainDay,
): FriezeStep[] {
  if (!pathwayWays[kind].steps[mode].session) return [];
  if (counted.some(({ status }) => status === 'open')) return [];
  const number = Math.max(0, ...counted.map((session) => session.number ?? 0)) + 1;
  const next = { id: `session-${number}`, kind: 'session' as const, number };
  const last = counted.at(-1)?.heldOn ?? null;
  const days = rhythmDays(rhythm);
  if (days === null) return [ahead({ ...next, state: 'current', window: null })];
  const length = days.target.to - days.target.from;
  const since = startedOn > today ? startedOn : today;
  const first =
    last === null ? { from: since, to: addDays(since, length) } : proposeWindow(last, days);
  // A window that has passed is proposed again from today: a proposal in the past helps nobody.
  const window = first.to < today ? { from: today, to: addDays(today, length) } : first;
  return [ahead({ ...next, state: stateOf(last, today, days), window })];
}

function stateOf(
  last: PlainDay | null,
  today: PlainDay,
  { tooEarly, target }: NonNullable<ReturnType<typeof rhythmDays>>,
): StepState {
  if (last === null) return 'current';
  const days = daysBetween(last, today);
  if (days < tooEarly) return 'tooEarly';
  return days > target.to ? 'due' : 'current';
}

function ahead(step: Pick<FriezeStep, 'id' | 'kind' | 'number' | 'state' | 'window'>): FriezeStep {
  return { ...step, doneOn: null, minutes: null };
}

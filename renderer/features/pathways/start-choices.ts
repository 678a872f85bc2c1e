import type { Pathway } from '#shared/features/pathways.ts';
import { daysBetween, type PlainDay, rhythmDays } from '#shared/rules/cadence.ts';
import { type FriezeStep, midpointAfter, nextStep, type StepKind } from '#shared/rules/frieze.ts';
import type { PathwayStone } from '#shared/rules/pathway-stones.ts';

/** A step that can be begun: what lies beside the sessions has a way of its own. */
type BegunKind = Exclude<StepKind, 'halt' | 'detour'>;

export type StartChoice = Pick<FriezeStep, 'number' | 'window' | 'minutes'> & {
  readonly kind: BegunKind;
};

/**
 * The steps that may be begun now, the proposed one first: the next session always, the échange
 * préalable and the point d'étape until held, the bilan from mid-course on (a cycle may end early).
 */
export function startChoices(stones: readonly PathwayStone[]): StartChoice[] {
  const sessions = stones.filter(({ kind }) => kind === 'session');
  const last = sessions.findLastIndex(({ sessionId }) => sessionId !== null);
  const extra = { kind: 'session' as const, number: sessions.length + 1, window: null };
  const ahead = sessions[last + 1];
  const session = ahead
    ? { ...ahead, kind: extra.kind }
    : { ...extra, minutes: sessions.at(-1)?.minutes ?? null };
  const halfway = last + 1 >= midpointAfter(sessions.length);
  const milestones = stones.flatMap(({ kind, sessionId, state, ...stone }) => {
    if (kind === 'session' || kind === 'halt' || kind === 'detour') return [];
    const possible = state !== 'upcoming' || (kind === 'final' && halfway);
    return sessionId === null && possible ? [{ ...stone, kind }] : [];
  });
  const proposed = nextStep(stones)?.kind ?? 'session';
  const choices = [session, ...milestones];
  return [
    ...choices.filter(({ kind }) => kind === proposed),
    ...choices.filter(({ kind }) => kind !== proposed),
  ];
}

/**
 * Days since the session before, when they are fewer than the rhythm agreed needs for what was
 * tried to settle (practice.md 0 bis: under 35 for a cycle); `null` otherwise.
 */
export function daysTooEarly(
  { rhythm, sessions }: Pick<Pathway, 'rhythm' | 'sessions'>,
  heldOn: PlainDay,
): number | null {
  const rule = rhythmDays(rhythm);
  if (rule === null) return null;
  const earlier = sessions
    .filter(({ step, heldOn: day }) => step === 'session' && day <= heldOn)
    .map(({ heldOn: day }) => day)
    .sort();
  const last = earlier.at(-1);
  if (last === undefined) return null;
  const days = daysBetween(last, heldOn);
  return days < rule.tooEarly ? days : null;
}

/**
 * Whether beginning the next session deserves a word first: another step is open or due at this
 * point of the cycle, or it comes soon after the last. Otherwise one press begins it.
 */
export function deservesAWord(
  pathway: Pick<Pathway, 'rhythm' | 'sessions'>,
  stones: readonly PathwayStone[],
  day: PlainDay,
): boolean {
  const open = stones.some(({ openSince }) => openSince !== null);
  const due = stones.some(
    ({ kind, state }) => state === 'due' && (kind === 'midpoint' || kind === 'final'),
  );
  return open || due || daysTooEarly(pathway, day) !== null;
}

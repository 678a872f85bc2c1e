import { z } from 'zod';

/**
 * Longest stretch credited between two ticks. Chromium slows the timers of a hidden window to one
 * a minute, so an honest gap stays under 90 s; a longer one is sleep, a lock or a killed app, and
 * is not working time.
 */
export const MAX_GAP_MS = 90_000;

/** What « +5 min » adds to a phase. */
export const EXTENSION_MINUTES = 5;

const DAY_MS = 86_400_000;
const phaseId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const elapsedMs = z.number().min(0).max(DAY_MS);

/** Timer of one session, as stored. `sinceEpochMs` is the last instant already credited. */
export const timerState = z.strictObject({
  phases: z.record(phaseId, elapsedMs),
  extensions: z.record(phaseId, z.int().min(0).max(600)).default({}),
  running: z.strictObject({ phaseId, sinceEpochMs: z.number().nonnegative() }).nullable(),
});
export type TimerState = z.output<typeof timerState>;

/** A stretch of running time that was not witnessed, in milliseconds. */
export interface Absence {
  readonly phaseId: string;
  readonly ms: number;
}

/** A timer that has not started. */
export function newTimer(): TimerState {
  return { phases: {}, extensions: {}, running: null };
}

/** Runs a phase from `now` (milliseconds since the epoch); does nothing if it already runs. */
export function start(state: TimerState, id: string, now: number): TimerState {
  if (state.running?.phaseId === id) return tick(state, now);
  return { ...settle(state, now), running: { phaseId: id, sinceEpochMs: now } };
}

/** Credits what is due and stops. Also what main asks for on suspend, lock and quit. */
export function settle(state: TimerState, now: number): TimerState {
  return { ...tick(state, now), running: null };
}

export const pause = settle;

/** Goes to another phase, running if the timer was running. */
export function switchPhase(state: TimerState, id: string, now: number): TimerState {
  return state.running === null ? state : start(state, id, now);
}

/** The heartbeat: moves the credited instant to `now`. Call it every few seconds and store it. */
export function tick(state: TimerState, now: number): TimerState {
  const { running } = state;
  if (running === null) return state;
  const total = Math.min(DAY_MS, (state.phases[running.phaseId] ?? 0) + credit(running, now));
  return {
    ...state,
    phases: { ...state.phases, [running.phaseId]: total },
    running: { ...running, sinceEpochMs: now },
  };
}

/**
 * A timer found running after a restart: stopped, with nothing added. What followed its last
 * heartbeat was not witnessed.
 */
export function recover(state: TimerState): TimerState {
  return { ...state, running: null };
}

/**
 * Time nobody witnessed: the running timer's last heartbeat is older than an honest gap (sleep, a
 * lock, a killed app). `null` while nothing is missing.
 */
export function absence(state: TimerState, now: number): Absence | null {
  const { running } = state;
  if (running === null) return null;
  const ms = now - running.sinceEpochMs;
  return ms > MAX_GAP_MS ? { phaseId: running.phaseId, ms } : null;
}

/** Goes on running from `now` and credits nothing for what came before: see `addAway`. */
export function resumeAfter(state: TimerState, now: number): TimerState {
  const { running } = state;
  return running === null ? state : { ...state, running: { ...running, sinceEpochMs: now } };
}

/** Counts an absence as working time of a phase, because its writer says that it was. */
export function addAway(state: TimerState, { phaseId: id, ms }: Absence): TimerState {
  const total = Math.min(DAY_MS, (state.phases[id] ?? 0) + Math.max(0, ms));
  return { ...state, phases: { ...state.phases, [id]: total } };
}

/** « +5 min » : proposes more time to a phase; takes none from the others. */
export function extend(state: TimerState, id: string, minutes = EXTENSION_MINUTES): TimerState {
  const extended = Math.min(600, (state.extensions[id] ?? 0) + minutes);
  return { ...state, extensions: { ...state.extensions, [id]: extended } };
}

/** Milliseconds spent in a phase at `now`. */
export function elapsed(state: TimerState, id: string, now: number): number {
  const { running } = state;
  const live = running?.phaseId === id ? credit(running, now) : 0;
  return Math.min(DAY_MS, (state.phases[id] ?? 0) + live);
}

/** Milliseconds spent in the session at `now`, all phases together. */
export function totalElapsed(state: TimerState, now: number): number {
  const ids = new Set([...Object.keys(state.phases), state.running?.phaseId ?? []].flat());
  return [...ids].reduce((sum, id) => sum + elapsed(state, id, now), 0);
}

/**
 * The same timer, never over `cap` milliseconds in all: what is beyond is taken back from the phase
 * that runs, else from the last ones, and a timer that is full no longer runs.
 */
export function capped(state: TimerState, cap: number | null, now: number): TimerState {
  if (cap === null || totalElapsed(state, now) < cap) return state;
  const still = settle(state, now);
  let over = totalElapsed(still, now) - cap;
  const running = state.running?.phaseId;
  const order = Object.keys(still.phases).sort(
    (a, b) => Number(b === running) - Number(a === running),
  );
  const phases = { ...still.phases };
  for (const id of running === undefined ? order.reverse() : order) {
    const taken = Math.min(over, phases[id] ?? 0);
    phases[id] = (phases[id] ?? 0) - taken;
    over -= taken;
  }
  return { ...still, phases };
}

/** Minutes a phase is given, with its extensions. */
export function allottedMinutes(state: TimerState, id: string, minutes: number): number {
  return minutes + (state.extensions[id] ?? 0);
}

/** A clock set back credits nothing, a gap credits at most `MAX_GAP_MS`. */
function credit(running: { sinceEpochMs: number }, now: number): number {
  return Math.min(MAX_GAP_MS, Math.max(0, now - running.sinceEpochMs));
}

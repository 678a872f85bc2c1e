import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allottedMinutes,
  elapsed,
  extend,
  MAX_GAP_MS,
  newTimer,
  pause,
  recover,
  settle,
  start,
  switchPhase,
  type TimerState,
  tick,
  timerState,
  totalElapsed,
} from '#shared/rules/timer.ts';

const T0 = 1_700_000_000_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A running app: one heartbeat every ten seconds. */
function run(state: TimerState, from: number, to: number): TimerState {
  let current = state;
  for (let now = from; now <= to; now += 10_000) current = tick(current, now);
  return tick(current, to);
}

const calls = {
  start,
  pause: (state: TimerState, _id: string, now: number) => pause(state, now),
  switch: switchPhase,
  tick: (state: TimerState, _id: string, now: number) => tick(state, now),
  recover: (state: TimerState) => recover(state),
};

describe('the session timer', () => {
  it('counts each phase and the whole session', () => {
    let state = start(newTimer(), 'p1', T0);
    state = run(state, T0, T0 + 5 * MINUTE);
    state = switchPhase(state, 'p2', T0 + 5 * MINUTE);
    state = run(state, T0 + 5 * MINUTE, T0 + 8 * MINUTE);
    expect(elapsed(state, 'p1', T0 + 8 * MINUTE)).toBe(5 * MINUTE);
    expect(elapsed(state, 'p2', T0 + 8 * MINUTE + 30_000)).toBe(3 * MINUTE + 30_000);
    expect(totalElapsed(state, T0 + 8 * MINUTE)).toBe(8 * MINUTE);
  });

  it('counts nothing while paused, and no phase moves a stopped timer', () => {
    let state = pause(run(start(newTimer(), 'p1', T0), T0, T0 + MINUTE), T0 + MINUTE);
    expect(switchPhase(state, 'p2', T0 + HOUR)).toEqual(state);
    expect(totalElapsed(state, T0 + HOUR)).toBe(MINUTE);
    state = start(state, 'p1', T0 + HOUR);
    expect(elapsed(state, 'p1', T0 + HOUR + 1_000)).toBe(MINUTE + 1_000);
  });

  it('does not restart the gap when the running phase is started again', () => {
    const state = run(start(newTimer(), 'p1', T0), T0, T0 + MINUTE);
    expect(elapsed(start(state, 'p1', T0 + MINUTE + 5_000), 'p1', T0 + MINUTE + 5_000)).toBe(
      MINUTE + 5_000,
    );
  });

  it('does not count a night asleep, a killed app or a restart', () => {
    const evening = run(start(newTimer(), 'p1', T0), T0, T0 + MINUTE);
    const morning = T0 + 10 * HOUR;
    expect(totalElapsed(tick(evening, morning), morning)).toBe(MINUTE + MAX_GAP_MS);
    expect(totalElapsed(settle(evening, morning), morning)).toBe(MINUTE + MAX_GAP_MS);
    const restarted = recover(timerState.parse(JSON.parse(JSON.stringify(evening))));
    expect(restarted.running).toBeNull();
    expect(totalElapsed(restarted, morning)).toBe(MINUTE);
  });

  it('never goes backwards, whatever the clock and the calls do', () => {
    const event = fc.record({
      call: fc.constantFrom<keyof typeof calls>('start', 'pause', 'switch', 'tick', 'recover'),
      id: fc.constantFrom('p1', 'p2', 'p3'),
      jump: fc.integer({ min: -HOUR, max: 3 * HOUR }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let state = newTimer();
        let now = T0;
        let before = 0;
        for (const { call, id, jump } of events) {
          now += jump;
          state = calls[call](state, id, now);
          const total = totalElapsed(state, now);
          expect(total).toBeGreaterThanOrEqual(before);
          expect(total - before).toBeLessThanOrEqual(MAX_GAP_MS);
          expect(timerState.safeParse(state).success).toBe(true);
          before = total;
        }
      }),
    );
  });

  it('gives five more minutes to a phase, up to a bound', () => {
    let state = extend(extend(newTimer(), 'p1'), 'p1');
    expect(allottedMinutes(state, 'p1', 20)).toBe(30);
    expect(allottedMinutes(state, 'p2', 35)).toBe(35);
    for (let again = 0; again < 500; again += 1) state = extend(state, 'p1');
    expect(timerState.safeParse(state).success).toBe(true);
  });

  it('refuses a state that is not one', () => {
    expect(timerState.safeParse({ phases: { p1: -1 }, running: null }).success).toBe(false);
    expect(timerState.safeParse({ phases: {}, running: null, note: 'x' }).success).toBe(false);
    expect(timerState.parse({ phases: {}, running: null })).toEqual(newTimer());
  });
});

import { describe, expect, it } from 'vitest';
import {
  absence,
  addAway,
  elapsed,
  MAX_GAP_MS,
  newTimer,
  resumeAfter,
  start,
  tick,
  timerState,
  totalElapsed,
} from '#shared/rules/timer.ts';

const minute = 60_000;
const begun = 1_800_000_000_000;

describe('an absence', () => {
  const running = tick(start(newTimer(), 'p1', begun), begun + minute);

  it('is nothing while the timer is paused or the gap is honest', () => {
    expect(absence(newTimer(), begun)).toBeNull();
    expect(absence(running, begun + minute + MAX_GAP_MS)).toBeNull();
  });

  it('is told with its phase and its length', () => {
    expect(absence(running, begun + 13 * minute)).toEqual({ phaseId: 'p1', ms: 12 * minute });
  });

  it('is not counted by going on', () => {
    const later = begun + 13 * minute;
    const resumed = resumeAfter(running, later);
    expect(elapsed(resumed, 'p1', later)).toBe(minute);
    expect(elapsed(resumed, 'p1', later + minute)).toBe(2 * minute);
    expect(absence(resumed, later)).toBeNull();
  });

  it('is counted on demand, once, to its own phase', () => {
    const later = begun + 13 * minute;
    const away = absence(running, later) ?? { phaseId: '', ms: 0 };
    const moved = start(resumeAfter(running, later), 'p2', later);
    const counted = addAway(moved, away);
    expect(elapsed(counted, 'p1', later)).toBe(13 * minute);
    expect(elapsed(counted, 'p2', later)).toBe(0);
    expect(totalElapsed(counted, later)).toBe(13 * minute);
    expect(timerState.safeParse(counted).success).toBe(true);
  });

  it('never takes time away nor passes a day', () => {
    expect(elapsed(addAway(running, { phaseId: 'p1', ms: -minute }), 'p1', begun)).toBe(minute);
    const long = addAway(running, { phaseId: 'p1', ms: 40 * 24 * 60 * minute });
    expect(timerState.safeParse(long).success).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { createAttempts, delayAfter } from '#main/vault/keys/attempts.ts';

describe('the wait between tries', () => {
  it('grows 0, 0, 0, 1, 2, 4, 8, 16 and stays at 30 seconds', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 500].map(delayAfter);
    expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('runs down with the clock, and ends with a right phrase', () => {
    let now = 0;
    const attempts = createAttempts(undefined, () => now);
    for (let i = 0; i < 5; i += 1) attempts.failed();
    expect(attempts.secondsLeft()).toBe(4);
    now = 3500;
    expect(attempts.secondsLeft()).toBe(1);
    now = 4000;
    expect(attempts.secondsLeft()).toBe(0);
    attempts.failed();
    expect(attempts.secondsLeft()).toBe(8);
    attempts.succeeded();
    expect(attempts.secondsLeft()).toBe(0);
    expect(attempts.toJSON()).toEqual({ failures: 0 });
  });

  it('outlives the process: the next one starts the wait over', () => {
    const first = createAttempts(undefined, () => 0);
    for (let i = 0; i < 6; i += 1) first.failed();
    const saved = JSON.parse(JSON.stringify(first)) as { failures: number };
    expect(createAttempts(saved, () => 99).secondsLeft()).toBe(8);
    expect(createAttempts({ failures: Number.NaN }, () => 0).secondsLeft()).toBe(0);
  });
});

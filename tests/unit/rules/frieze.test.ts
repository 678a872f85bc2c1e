import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/rules/cadence.ts';
import { type FriezeInput, frieze, midpointAfter, nextStep } from '#shared/rules/frieze.ts';

const base: FriezeInput = {
  plannedSessions: 10,
  mode: 'individual',
  startedOn: '2026-01-10',
  doneSessions: [],
  milestones: {},
  today: '2026-01-10',
};
const session = (number: number, date: string) => ({ number, date });
const firstFive = [
  session(1, '2026-01-10'),
  session(2, '2026-02-25'),
  session(3, '2026-04-15'),
  session(4, '2026-06-03'),
  session(5, '2026-07-20'),
];
const step = (input: FriezeInput, id: string) => frieze(input).find((each) => each.id === id);

describe('the frieze of a cycle', () => {
  it('lays the steps out in order', () => {
    expect(frieze(base).map(({ id }) => id)).toEqual([
      'preliminary',
      ...[1, 2, 3, 4, 5].map((number) => `session-${number}`),
      'midpoint',
      ...[6, 7, 8, 9, 10].map((number) => `session-${number}`),
      'final',
    ]);
    expect(step(base, 'session-1')?.minutes).toBe(120);
    expect(step({ ...base, mode: 'group' }, 'session-1')?.minutes).toBe(150);
  });

  it('begins with the preliminary exchange, without requiring it', () => {
    expect(nextStep(frieze(base))?.id).toBe('preliminary');
    const begun = { ...base, doneSessions: firstFive.slice(0, 1), today: '2026-02-25' };
    expect(step(begun, 'preliminary')?.state).toBe('skipped');
    const done = { ...base, milestones: { preliminary: '2025-12-20' } };
    expect(step(done, 'preliminary')).toMatchObject({ state: 'done', doneOn: '2025-12-20' });
    expect(nextStep(frieze(done))).toMatchObject({ id: 'session-1', state: 'current' });
  });

  it.each([
    ['2026-01-20', 'tooEarly'],
    ['2026-02-14', 'current'],
    ['2026-03-13', 'current'],
    ['2026-03-14', 'due'],
  ])('on %s the second session is %s', (today, state) => {
    const input = { ...base, doneSessions: firstFive.slice(0, 1), today };
    expect(step(input, 'session-2')?.state).toBe(state);
    expect(step(input, 'session-3')?.state).toBe('upcoming');
  });

  it('proposes days, and proposes them again once they have passed', () => {
    const input = { ...base, doneSessions: firstFive.slice(0, 1), today: '2026-02-20' };
    expect(step(input, 'session-2')?.window).toEqual({ from: '2026-02-21', to: '2026-03-13' });
    expect(step(input, 'session-3')?.window).toEqual({ from: '2026-04-04', to: '2026-05-14' });
    const late = { ...input, today: '2026-06-01' };
    expect(step(late, 'session-2')?.window).toEqual({ from: '2026-06-01', to: '2026-06-21' });
  });

  it('proposes the review after session 5 and before session 6', () => {
    const five = { ...base, doneSessions: firstFive, today: '2026-07-25' };
    expect(step({ ...five, doneSessions: firstFive.slice(0, 4) }, 'midpoint')?.state).toBe(
      'upcoming',
    );
    expect(step(five, 'midpoint')?.state).toBe('due');
    expect(nextStep(frieze(five))?.id).toBe('midpoint');
    const held = { ...five, milestones: { midpoint: '2026-08-01' } };
    expect(step(held, 'midpoint')?.state).toBe('done');
    expect(nextStep(frieze(held))).toMatchObject({ id: 'session-6', state: 'tooEarly' });
    const six = { ...five, doneSessions: [...firstFive, session(6, '2026-09-10')] };
    expect(step(six, 'midpoint')?.state).toBe('skipped');
  });

  it('proposes the bilan after the last session', () => {
    const ten = firstFive.concat([6, 7, 8, 9, 10].map((n) => session(n, `2027-0${n - 5}-01`)));
    const input = { ...base, doneSessions: ten, today: '2027-05-10' };
    expect(nextStep(frieze(input))).toMatchObject({ id: 'final', state: 'due' });
    const over = { ...input, milestones: { midpoint: '2026-08-01', final: '2027-05-09' } };
    expect(nextStep(frieze(over))).toBeUndefined();
  });

  it('halves any number of sessions', () => {
    expect([1, 2, 5, 6, 10].map(midpointAfter)).toEqual([1, 1, 2, 3, 5]);
  });

  it('holds together for any history', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: -1, max: 14 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        numbers,
        fc.integer({ min: 0, max: 900 }),
        (plannedSessions, held, sinceStart) => {
          const doneSessions = held.map((n) => session(n, addDays('2026-01-10', (n + 1) * 45)));
          const today = addDays('2026-01-10', sinceStart);
          const steps = frieze({ ...base, plannedSessions, doneSessions, today });
          expect(steps).toHaveLength(plannedSessions + 3);
          const open = steps.filter(
            ({ kind, state }) =>
              kind === 'session' && ['current', 'due', 'tooEarly'].includes(state),
          );
          expect(open.length).toBeLessThanOrEqual(1);
          for (const { state, doneOn, window } of steps) {
            expect(state === 'done').toBe(doneOn !== null);
            if (window !== null) {
              expect(window.from <= window.to).toBe(true);
              expect(window.to >= today).toBe(true);
            }
          }
        },
      ),
    );
  });
});

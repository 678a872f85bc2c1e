import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import { fr } from '#shared/i18n/fr.ts';
import { averageLength } from '#shared/rules/average-length.ts';
import {
  addDays,
  daysBetween,
  type IntervalBand,
  intervalBand,
  nextOccurrence,
  proposeWindow,
  type RegularRhythm,
  type Rhythm,
  rhythmDays,
  rhythms,
} from '#shared/rules/cadence.ts';
import { cueAt } from '#shared/rules/cues.ts';
import { nextStep } from '#shared/rules/frieze.ts';
import { type PathwayStone, pathwayStones } from '#shared/rules/pathway-stones.ts';
import { isPlausibleSession, isPlausibleStart } from '#shared/rules/plausible-day.ts';
import {
  capped,
  newTimer,
  pause,
  type TimerState,
  tick,
  totalElapsed,
} from '#shared/rules/timer.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import { aPathway, held, sessionIdOf } from '#tests/support/people.ts';

const regular = rhythms.filter((each): each is RegularRhythm => each !== 'onDemand');

describe('a rhythm', () => {
  it.each(regular)('%s leads into its own calm window', (rhythm) => {
    const next = nextOccurrence('2026-02-11', rhythm);
    expect(intervalBand(daysBetween('2026-02-11', next), rhythm)).toBe('inWindow');
  });

  it.each<[Rhythm, number, IntervalBand]>([
    ['weekly', 3, 'tooEarly'],
    ['weekly', 7, 'inWindow'],
    ['weekly', 15, 'muchLater'],
    ['twiceMonthly', 7, 'tooEarly'],
    ['twiceMonthly', 14, 'inWindow'],
    ['twiceMonthly', 15, 'inWindow'],
    ['twiceMonthly', 60, 'muchLater'],
    ['twoMonths', 15, 'tooEarly'],
    ['twoMonths', 61, 'inWindow'],
    ['quarterly', 91, 'inWindow'],
    ['closer', 3, 'inWindow'],
    ['onDemand', 400, 'inWindow'],
  ])('%s after %d days: %s', (rhythm, days, band) => {
    expect(intervalBand(days, rhythm)).toBe(band);
  });

  it('proposes 13 to 17 days later twice a month, never two months later', () => {
    const days = rhythmDays('twiceMonthly') ?? undefined;
    expect(proposeWindow('2026-03-01', days)).toEqual({ from: '2026-03-14', to: '2026-03-18' });
  });

  it('is never called « bimensuel » nor « bimestriel » anywhere in the interface', () => {
    const words = JSON.stringify(fr);
    expect(words).not.toMatch(/bimensuel|bimestriel/i);
    expect(fr.ways.rhythm.twiceMonthly).toBe('deux fois par mois');
    expect(fr.ways.rhythm.twoMonths).toBe('tous les deux mois');
  });

  it('names the reasons and the formats of source 003 as its template does', () => {
    const { closerReasons, places, rhythms: agreed } = templateById('T06')?.facts ?? {};
    expect(Object.values(fr.ways.reason)).toEqual(closerReasons);
    expect(pathwayWays.accompaniment.places).toEqual(places);
    expect(pathwayWays.accompaniment.rhythms).toEqual(expect.arrayContaining(agreed ?? []));
  });
});

describe('the cues of 45 minutes', () => {
  const facts = templateById('T06')?.facts ?? {};

  it.each([
    [34, null],
    [35, { word: 'left', minutes: 10 }],
    [39, { word: 'left', minutes: 10 }],
    [40, { word: 'last', minutes: 5 }],
    [45, { word: 'over', minutes: 45 }],
  ])('after %d minutes: %o', (minutes, cue) => {
    expect(cueAt(facts, minutes)).toEqual(cue);
  });

  it('say nothing where nothing is capped', () => {
    expect(cueAt(templateById('T01')?.facts ?? {}, 200)).toBeNull();
  });
});

describe('a capped timer', () => {
  const cap = 45 * 60_000;
  const now = 1_000_000_000;
  const phases = fc.dictionary(
    fc.constantFrom('p1', 'p2', 'p3'),
    fc.integer({ min: 0, max: cap * 2 }),
  );
  const running = fc.option(
    fc.record({
      phaseId: fc.constantFrom('p1', 'p2', 'p3'),
      sinceEpochMs: fc.integer({ min: now - 90_000, max: now }),
    }),
    { nil: null },
  );

  it('is never over its cap, and no longer runs once full', () => {
    fc.assert(
      fc.property(phases, running, (spent, run) => {
        const state: TimerState = { ...newTimer(), phases: spent, running: run };
        const after = capped(state, cap, now);
        expect(totalElapsed(after, now)).toBeLessThanOrEqual(cap);
        if (totalElapsed(state, now) >= cap) {
          expect(totalElapsed(after, now)).toBe(cap);
          expect(after.running).toBeNull();
          expect(tick(after, now + 60_000)).toEqual(after);
        } else expect(after).toBe(state);
      }),
    );
  });

  it('takes the excess from the phase that runs', () => {
    const state: TimerState = {
      phases: { p1: 30 * 60_000, p3: 14 * 60_000 },
      extensions: {},
      running: { phaseId: 'p1', sinceEpochMs: now - 80_000 },
    };
    expect(capped(state, cap, now).phases).toEqual({ p1: 31 * 60_000, p3: 14 * 60_000 });
    expect(totalElapsed(pause(state, now), now)).toBeGreaterThan(cap);
  });
});

describe('a path without a count', () => {
  const walk = (change: Parameters<typeof aPathway>[0] = {}) =>
    aPathway({
      kind: 'accompaniment',
      place: 'home',
      rhythm: 'weekly',
      plannedSessions: null,
      ...change,
    });
  const shown = (stones: readonly PathwayStone[]) =>
    stones.map(({ kind, state }) => `${kind} ${state}`);
  const one = (day: string, number: number) => held(day, { id: sessionIdOf(number), number });
  const aside = (day: string, relay: boolean) =>
    held(day, { id: sessionIdOf(relay ? 50 : 51), step: 'aside', number: null, relay });

  it('opens on a first meeting, proposed and not required', () => {
    expect(shown(pathwayStones(walk(), '2026-01-08'))).toEqual([
      'preliminary due',
      'session current',
    ]);
    const begun = walk({ sessions: [one('2026-01-07', 1)] });
    expect(shown(pathwayStones(begun, '2026-01-13'))).toEqual(['session done', 'session current']);
  });

  it('draws what was lived, haltes and détours where they were met, and one next step', () => {
    const sessions = [one('2026-01-07', 1), aside('2026-01-09', false), one('2026-01-14', 2)];
    const stones = pathwayStones(
      walk({ sessions: [...sessions, aside('2026-01-14', true)] }),
      '2026-01-16',
    );
    expect(shown(stones)).toEqual([
      'session done',
      'halt done',
      'session done',
      'detour done',
      'session tooEarly',
    ]);
    expect(nextStep(stones)).toMatchObject({
      number: 3,
      window: { from: '2026-01-20', to: '2026-01-23' },
    });
  });

  it('proposes again from today what has passed, and nothing without a rhythm', () => {
    const sessions = [one('2026-01-07', 1)];
    expect(nextStep(pathwayStones(walk({ sessions }), '2026-06-01'))).toMatchObject({
      state: 'due',
      window: { from: '2026-06-01', to: '2026-06-04' },
    });
    const free = pathwayStones(walk({ sessions, rhythm: 'onDemand' }), '2026-06-01');
    expect(nextStep(free)?.window).toBeNull();
    const moments = walk({
      kind: 'moments',
      rhythm: 'onDemand',
      sessions: [aside('2026-01-09', false)],
    });
    expect(shown(pathwayStones(moments, '2026-06-01'))).toEqual(['halt done']);
  });

  it('lays haltes on the path of a cycle too, without taking a number', () => {
    const sessions = [one('2026-01-07', 1), aside('2026-01-09', false)];
    const stones = pathwayStones(aPathway({ sessions }), '2026-01-16');
    expect(stones).toHaveLength(14);
    expect(shown(stones).slice(0, 3)).toEqual(['preliminary skipped', 'session done', 'halt done']);
  });

  it('has an average of its closed sessions, never of what lies beside', () => {
    const timed = (minutes: number, change = {}) => held('2026-01-07', { minutes, ...change });
    expect(averageLength([timed(40), timed(35), timed(0)])).toEqual({ minutes: 38, count: 2 });
    expect(averageLength([timed(90, { step: 'aside' }), timed(30, { status: 'open' })])).toBeNull();
  });
});

describe('a plausible day', () => {
  const at = { startedOn: '2026-01-05', today: '2026-11-22' };

  it.each([
    ['1890-05-02', false],
    ['2022-12-31', false],
    ['2023-02-01', true],
    ['2026-11-22', true],
    ['2027-11-22', true],
    ['2027-12-01', false],
  ])('of a session, %s: %s', (day, plausible) => {
    expect(isPlausibleSession(day, at)).toBe(plausible);
  });

  it('of a pathway may be long ago, within a working life', () => {
    expect(isPlausibleStart('1995-03-01', at.today)).toBe(true);
    expect(isPlausibleStart('1890-05-02', at.today)).toBe(false);
    expect(isPlausibleStart(addDays(at.today, 400), at.today)).toBe(false);
  });
});

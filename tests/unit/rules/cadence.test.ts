import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  type IntervalBand,
  intervalBand,
  nextOccurrence,
  proposeWindow,
  type RegularRhythm,
} from '#shared/rules/cadence.ts';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the cadence of a cycle', () => {
  it.each<[number, IntervalBand]>([
    [0, 'tooEarly'],
    [34, 'tooEarly'],
    [35, 'early'],
    [41, 'early'],
    [42, 'inWindow'],
    [62, 'inWindow'],
    [63, 'later'],
    [75, 'later'],
    [76, 'muchLater'],
  ])('%d days: %s', (interval, band) => {
    expect(intervalBand(interval)).toBe(band);
  });

  it('proposes J+42 to J+62, over a leap day and a change of hour', () => {
    expect(proposeWindow('2028-01-20')).toEqual({ from: '2028-03-02', to: '2028-03-22' });
    expect(proposeWindow('2026-03-01')).toEqual({ from: '2026-04-12', to: '2026-05-02' });
    fc.assert(
      fc.property(days, (day) => {
        const window = proposeWindow(day);
        expect(daysBetween(day, window.from)).toBe(42);
        expect(daysBetween(day, window.to)).toBe(62);
      }),
    );
  });

  it.each<[RegularRhythm, string]>([
    ['weekly', '2026-01-07'],
    ['twiceMonthly', '2026-01-14'],
    ['sixWeeks', '2026-02-18'],
    ['twoMonths', '2026-02-28'],
    ['quarterly', '2026-03-31'],
  ])('goes on at the rhythm %s', (rhythm, expected) => {
    expect(nextOccurrence('2025-12-31', rhythm)).toBe(expected);
  });

  it('keeps both rhythms of the cycle inside the window', () => {
    fc.assert(
      fc.property(days, fc.constantFrom<RegularRhythm>('sixWeeks', 'twoMonths'), (day, rhythm) => {
        expect(intervalBand(daysBetween(day, nextOccurrence(day, rhythm)))).toBe('inWindow');
      }),
    );
  });

  it('counts days both ways', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('refuses what is not a day', () => {
    expect(() => proposeWindow('2026-02-30')).toThrow(RangeError);
  });
});

import { Temporal } from 'temporal-polyfill';

/** Calm window between two sessions of a cycle: 1.5 to 2 months (source 000), in days. */
export const TARGET_DAYS = { from: 42, to: 62 } as const;
/** Under this, a session comes early for what was tried to settle (practice.md 0 bis). */
export const TOO_EARLY_DAYS = 35;
/** Over this, much time has passed (practice.md 0 bis). Said calmly, never in red. */
export const LATER_DAYS = 75;

/**
 * Where an interval falls: < 35 tooEarly, 35–41 early, 42–62 inWindow, 63–75 later, > 75 muchLater.
 */
export type IntervalBand = 'tooEarly' | 'early' | 'inWindow' | 'later' | 'muchLater';

/** A day without a time zone, `AAAA-MM-JJ`. */
export type PlainDay = string;

/** Days both ends included. */
export interface DateWindow {
  from: PlainDay;
  to: PlainDay;
}

/** Days from one day to another; negative if `to` comes first. */
export function daysBetween(from: PlainDay, to: PlainDay): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' })
    .days;
}

export function addDays(day: PlainDay, days: number): PlainDay {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function intervalBand(days: number): IntervalBand {
  if (days < TOO_EARLY_DAYS) return 'tooEarly';
  if (days < TARGET_DAYS.from) return 'early';
  if (days <= TARGET_DAYS.to) return 'inWindow';
  return days <= LATER_DAYS ? 'later' : 'muchLater';
}

/** When the session after `lastDate` is proposed: J+42 to J+62. A proposal, never a deadline. */
export function proposeWindow(lastDate: PlainDay): DateWindow {
  return { from: addDays(lastDate, TARGET_DAYS.from), to: addDays(lastDate, TARGET_DAYS.to) };
}

/**
 * Rhythms of source 000 (`sixWeeks` is 1.5 months, `twoMonths`), 003 (`weekly`, `twiceMonthly`)
 * and 004 (`quarterly`). « Bimensuel » is twice a month, never every two months.
 */
export type Rhythm = 'weekly' | 'twiceMonthly' | 'sixWeeks' | 'twoMonths' | 'quarterly';

const steps: Record<Rhythm, Temporal.DurationLike> = {
  weekly: { weeks: 1 },
  twiceMonthly: { weeks: 2 },
  // 1.5 months is 45 or 46 days: the nearest whole weeks inside the window keep the weekday.
  sixWeeks: { weeks: 7 },
  twoMonths: { months: 2 },
  quarterly: { months: 3 },
};

/** The next day a rhythm leads to. A month too short gives its last day. */
export function nextOccurrence(lastDate: PlainDay, rhythm: Rhythm): PlainDay {
  return Temporal.PlainDate.from(lastDate).add(steps[rhythm]).toString();
}

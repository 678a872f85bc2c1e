import { Temporal } from 'temporal-polyfill';

/** Calm window between two sessions of a cycle: 1.5 to 2 months (source 000), in days. */
export const TARGET_DAYS = { from: 42, to: 62 } as const;
/** Under this, a session comes early for what was tried to settle (practice.md 0 bis). */
export const TOO_EARLY_DAYS = 35;
/** Over this, much time has passed (practice.md 0 bis). Said calmly, never in red. */
export const LATER_DAYS = 75;

/**
 * Rhythms of source 000 (`sixWeeks` is 1.5 months, `twoMonths`), 003 (`weekly`, `twiceMonthly`,
 * `closer`) and 004 (`quarterly`). « Bimensuel » is twice a month, never every two months: the
 * interface says « deux fois par mois » and « tous les deux mois ». `onDemand`: no rhythm agreed.
 */
export const rhythms = [
  'weekly',
  'twiceMonthly',
  'closer',
  'sixWeeks',
  'twoMonths',
  'quarterly',
  'onDemand',
] as const;
export type Rhythm = (typeof rhythms)[number];
/** A rhythm that leads to a next day. */
export type RegularRhythm = Exclude<Rhythm, 'onDemand'>;

/** Days of a rhythm, from the session before. Both ends of the calm window are inside. */
export interface RhythmDays {
  readonly target: { readonly from: number; readonly to: number };
  /** Under this, the screen says that it is soon. */
  readonly tooEarly: number;
  /** Over this, much time has passed. Said calmly, never in red. */
  readonly later: number;
}

const spaced: RhythmDays = { target: TARGET_DAYS, tooEarly: TOO_EARLY_DAYS, later: LATER_DAYS };

/**
 * The 42–62 days of a cycle come from practice.md 0 bis; so do 7 days and 14–15 days. The width of
 * the calm windows around them is a design choice.
 */
const daysOf: Record<RegularRhythm, RhythmDays> = {
  closer: { target: { from: 2, to: 5 }, tooEarly: 1, later: 7 },
  weekly: { target: { from: 6, to: 9 }, tooEarly: 4, later: 14 },
  twiceMonthly: { target: { from: 13, to: 17 }, tooEarly: 9, later: 24 },
  sixWeeks: spaced,
  twoMonths: spaced,
  quarterly: { target: { from: 80, to: 100 }, tooEarly: 60, later: 120 },
};

/** The days of a rhythm, or `null` where none was agreed. */
export function rhythmDays(rhythm: Rhythm): RhythmDays | null {
  return rhythm === 'onDemand' ? null : daysOf[rhythm];
}

/**
 * Where an interval falls. For a cycle: < 35 tooEarly, 35–41 early, 42–62 inWindow, 63–75 later,
 * > 75 muchLater.
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

/** Without a rhythm every interval is the right one. */
export function intervalBand(days: number, rhythm: Rhythm = 'sixWeeks'): IntervalBand {
  const known = rhythmDays(rhythm);
  if (known === null) return 'inWindow';
  if (days < known.tooEarly) return 'tooEarly';
  if (days < known.target.from) return 'early';
  if (days <= known.target.to) return 'inWindow';
  return days <= known.later ? 'later' : 'muchLater';
}

/** When the session after `lastDate` is proposed (a cycle: J+42 to J+62). Never a deadline. */
export function proposeWindow(lastDate: PlainDay, days: RhythmDays = spaced): DateWindow {
  return { from: addDays(lastDate, days.target.from), to: addDays(lastDate, days.target.to) };
}

const steps: Record<RegularRhythm, Temporal.DurationLike> = {
  closer: { days: 3 },
  weekly: { weeks: 1 },
  twiceMonthly: { weeks: 2 },
  // 1.5 months is 45 or 46 days: the nearest whole weeks inside the window keep the weekday.
  sixWeeks: { weeks: 7 },
  twoMonths: { months: 2 },
  quarterly: { months: 3 },
};

/** The next day a rhythm leads to. A month too short gives its last day. */
export function nextOccurrence(lastDate: PlainDay, rhythm: RegularRhythm): PlainDay {
  return Temporal.PlainDate.from(lastDate).add(steps[rhythm]).toString();
}

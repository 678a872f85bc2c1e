import { addDays, type PlainDay } from './cadence.ts';

const yearDays = 366;
/** A pathway taken up from paper may have begun long ago; nobody is accompanied since 1890. */
const OLDEST_YEARS = 40;
/** A session may come before the day its pathway was opened, not before these years. */
const BEFORE_YEARS = 3;

const yearsBefore = (day: PlainDay, years: number) => addDays(day, -years * yearDays);

/** Whether a pathway may have begun, or be about to begin, on this day. */
export function isPlausibleStart(day: PlainDay, today: PlainDay): boolean {
  return day >= yearsBefore(today, OLDEST_YEARS) && day <= addDays(today, yearDays);
}

/** Whether a session of a pathway begun on `startedOn` may be held on this day. */
export function isPlausibleSession(
  day: PlainDay,
  { startedOn, today }: { readonly startedOn: PlainDay; readonly today: PlainDay },
): boolean {
  return isPlausibleStart(day, today) && day >= yearsBefore(startedOn, BEFORE_YEARS);
}

import { Temporal } from 'temporal-polyfill';
import type { PlainDay } from '../cadence.ts';

/** Days of the week, as the calendar counts them from Monday. */
export const weekDays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type WeekDay = (typeof weekDays)[number];

interface Rendezvous {
  /** The day the user chose, or none. */
  readonly day: WeekDay | null;
  readonly today: PlainDay;
  /** Day of the last weekly page, if there is one. */
  readonly lastOn: PlainDay | null;
}

/** Today is the chosen day, and its page is not begun. Tomorrow nothing is said of it. */
export function isRendezvousToday({ day, today, lastOn }: Rendezvous): boolean {
  return day !== null && weekDayOf(today) === day && (lastOn === null || lastOn < today);
}

/**
 * The page of this week is not begun: since the chosen day, or for seven days where none was
 * chosen. Weeks that went by without one are never counted.
 */
export function isWeeklyDue({ day, today, lastOn }: Rendezvous): boolean {
  if (lastOn === null) return true;
  const since =
    day === null
      ? 6
      : (Temporal.PlainDate.from(today).dayOfWeek - 1 - weekDays.indexOf(day) + 7) % 7;
  return lastOn < Temporal.PlainDate.from(today).subtract({ days: since }).toString();
}

function weekDayOf(day: PlainDay): WeekDay | undefined {
  return weekDays[Temporal.PlainDate.from(day).dayOfWeek - 1];
}

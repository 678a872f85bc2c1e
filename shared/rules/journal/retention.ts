import { Temporal } from 'temporal-polyfill';
import type { PlainDay } from '../cadence.ts';

/** How long a page stays before one is asked what to do with it (practice.md 3C, design choice). */
export const monthsKept = 24;

/** A page kept since this day, or before, is one to decide on. */
export function oldUntil(today: PlainDay): PlainDay {
  return Temporal.PlainDate.from(today).subtract({ months: monthsKept }).toString();
}

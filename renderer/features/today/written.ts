import { Temporal } from 'temporal-polyfill';
import type { PlainDay } from '#shared/rules/cadence.ts';

/** The day a moment fell on, where the computer is. Input: milliseconds since the epoch. */
export function dayOfInstant(instant: number): PlainDay {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
}

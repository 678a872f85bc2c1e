import { Temporal } from 'temporal-polyfill';

/** Today where the computer is, `AAAA-MM-JJ`. */
export function today(): string {
  return Temporal.Instant.fromEpochMilliseconds(now())
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
}

/** The present moment, milliseconds since the epoch: the vault process looks at no other clock. */
export function now(): number {
  return Date.now();
}

import { Temporal } from 'temporal-polyfill';
import type { PlainDay } from '#shared/rules/cadence.ts';

/** Today where the computer is, `AAAA-MM-JJ`. */
export function today(): PlainDay {
  return Temporal.Now.plainDateISO().toString();
}

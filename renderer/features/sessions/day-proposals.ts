import { Temporal } from 'temporal-polyfill';
import { addDays, nextOccurrence, type Rhythm } from '#shared/rules/cadence.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import type { Template } from '#shared/templates/schema.ts';

/** What the next date can be proposed from: the template's own rhythm, never an alarm. */
export type NextDays =
  | { readonly from: 'cycle'; readonly days: readonly string[]; readonly last: string }
  | { readonly from: 'rhythm'; readonly days: readonly string[] };

/**
 * Days to propose for the next time, from the day of this one (`AAAA-MM-JJ`): those of the calm
 * window that fall on the same weekday, or the next one of the rhythm agreed for the pathway, or else
 * those of the template. `null` without a rhythm.
 */
export function nextDays(
  { facts }: Template,
  heldOn: string,
  agreed: Rhythm = 'onDemand',
): NextDays | null {
  if (facts.cycle) {
    const [first, last] = facts.cycle.intervalDays.target;
    const weeks = [];
    for (let day = Math.ceil(first / 7) * 7; day <= last; day += 7)
      weeks.push(addDays(heldOn, day));
    const days = weeks.length > 0 ? weeks : [addDays(heldOn, first)];
    return { from: 'cycle', days, last: addDays(heldOn, last) };
  }
  if (facts.family !== 'coConstruction' && agreed !== 'onDemand') {
    return { from: 'rhythm', days: [nextOccurrence(heldOn, agreed)] };
  }
  const regular = (facts.rhythms ?? []).flatMap((rhythm) =>
    rhythm === 'closer' ? [] : nextOccurrence(heldOn, rhythm),
  );
  return regular.length > 0 ? { from: 'rhythm', days: regular.toSorted() } : null;
}

/** The first value a date field proposes by itself, or `null`. */
export function defaultDay(kind: FieldKind, heldOn: string): string | null {
  if (kind.type !== 'date' || kind.defaultAfterMonths === undefined) return null;
  return Temporal.PlainDate.from(heldOn).add({ months: kind.defaultAfterMonths }).toString();
}

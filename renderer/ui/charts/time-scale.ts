import { Temporal } from 'temporal-polyfill';
import { daysBetween, type PlainDay } from '#shared/rules/cadence.ts';

/** The days a chart shows, both ends included. */
export interface Days {
  readonly from: PlainDay;
  readonly to: PlainDay;
}

/** Room left at each end, so that a mark on the first or the last day is whole. In per cent. */
const edge = 3;
/** More month names than this would run into one another on a narrow page. */
const mostTicks = 6;

/** Where a day stands across the drawing, 0–100 from its left. */
export function placeOf(day: PlainDay, { from, to }: Days): number {
  const whole = Math.max(1, daysBetween(from, to));
  const part = Math.min(1, Math.max(0, daysBetween(from, day) / whole));
  return Math.round((edge + part * (100 - 2 * edge)) * 100) / 100;
}

/** First days of the months shown: all of them, or every second, third… when they are many. */
export function monthTicks({ from, to }: Days): PlainDay[] {
  const ticks: PlainDay[] = [];
  let day = Temporal.PlainDate.from(from).with({ day: 1 }).add({ months: 1 });
  while (day.toString() <= to) {
    ticks.push(day.toString());
    day = day.add({ months: 1 });
  }
  const step = Math.ceil(ticks.length / mostTicks);
  return ticks.filter((_, index) => index % step === 0);
}

interface Placed {
  readonly key: string;
  readonly x: number;
  readonly word: string;
  /** Pixels aside, so that the same word said twice in a day shows twice. */
  readonly shift: number;
}

/** Marks with their place across the drawing; those that would hide another stand beside it. */
export function besideOthers(
  marks: readonly { readonly on: PlainDay; readonly word: string }[],
  days: Days,
): Placed[] {
  const seen = new Map<string, number>();
  return marks.map(({ on, word }) => {
    const same = `${on} ${word}`;
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    return { key: `${same} ${before}`, x: placeOf(on, days), word, shift: before * 6 };
  });
}

/** A day as a number of days since 1 January 1970: intervals are differences. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Null for a day that does not exist (31 February). */
export function dayNumber({ year, month, day }: CalendarDay): number | null {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return exists ? Math.round(moment.getTime() / DAY_MS) : null;
}

export function calendarDay(number: number): CalendarDay {
  const moment = new Date(number * DAY_MS);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
  };
}

/** `AAAA-MM-JJ`; null for anything else. */
export function parseDay(text: string | undefined): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '') ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Whole months from one day to another, counted as people do; negative when `to` is before. */
export function monthsBetween(from: CalendarDay, to: CalendarDay): number {
  const months = (to.year - from.year) * 12 + (to.month - from.month);
  return to.day < from.day ? months - 1 : months;
}

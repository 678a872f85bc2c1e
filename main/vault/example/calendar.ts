import { Temporal } from 'temporal-polyfill';

/** Days between two sessions, from the latest to the first: a lived rhythm, never a metronome. */
const gaps = [45, 47, 43, 49, 46] as const;
const window = { from: 43, to: 49 } as const;
/** Days between the échange préalable and the first session. */
const preliminaryLead = 22;

export interface CycleDates {
  readonly preliminary: string;
  /** First to last; the last one is today. */
  readonly sessions: readonly string[];
}

/** Days of a cycle that reaches its sixth session today, each on a working day. */
export function datesBackFrom(today: string): CycleDates {
  const dates = [Temporal.PlainDate.from(today)];
  for (const gap of gaps) {
    const next = dates[0] as Temporal.PlainDate;
    dates.unshift(workingDay(next, gap));
  }
  const first = dates[0] as Temporal.PlainDate;
  return {
    preliminary: nearestWorkingDay(first.subtract({ days: preliminaryLead })).toString(),
    sessions: dates.map((date) => date.toString()),
  };
}

/** Days of a cycle that has met once, `daysAgo`, and of its échange préalable a month before. */
export function firstDates(
  today: string,
  daysAgo: number,
): { preliminary: string; session: string } {
  const session = nearestWorkingDay(Temporal.PlainDate.from(today).subtract({ days: daysAgo }));
  const preliminary = nearestWorkingDay(session.subtract({ days: 30 }));
  return { preliminary: preliminary.toString(), session: session.toString() };
}

/** The working day nearest to `gap` days before `next` that stays inside the window. */
function workingDay(next: Temporal.PlainDate, gap: number): Temporal.PlainDate {
  const shifts = [0, 1, -1, 2, -2].map((shift) => gap + shift);
  const fitting = shifts.filter((days) => days >= window.from && days <= window.to);
  const dates = fitting.map((days) => next.subtract({ days }));
  return dates.find(isWorkingDay) ?? next.subtract({ days: gap });
}

function nearestWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(date) ? date : date.subtract({ days: date.dayOfWeek - 5 });
}

const isWorkingDay = (date: Temporal.PlainDate) => date.dayOfWeek <= 5;

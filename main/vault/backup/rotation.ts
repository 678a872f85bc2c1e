/** How many backups stay: the last ones, then the newest of each week, then of each month. */
export const kept = { last: 5, weeks: 4, months: 6 } as const;

const dayMs = 86_400_000;
/** 1 January 1970 was a Thursday: four days on, weeks begin on Monday. */
const weekOf = (at: number): number => Math.floor((at / dayMs + 3) / 7);
const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

/**
 * Which backups may go. Whatever happened to the clock, the newest five always stay.
 * @param backups when each was made, milliseconds since the epoch
 */
export function outdated<T extends { readonly madeAt: number }>(backups: readonly T[]): T[] {
  const newestFirst = [...backups].sort((a, b) => b.madeAt - a.madeAt);
  const staying = new Set(newestFirst.slice(0, kept.last));
  for (const each of newestOfEach(newestFirst, weekOf, kept.weeks)) staying.add(each);
  for (const each of newestOfEach(newestFirst, monthOf, kept.months)) staying.add(each);
  return newestFirst.filter((each) => !staying.has(each));
}

function newestOfEach<T extends { readonly madeAt: number }>(
  newestFirst: readonly T[],
  period: (at: number) => unknown,
  many: number,
): T[] {
  const newest = new Map<unknown, T>();
  for (const each of newestFirst) {
    const of = period(each.madeAt);
    if (!newest.has(of)) newest.set(of, each);
  }
  return [...newest.values()].slice(0, many);
}

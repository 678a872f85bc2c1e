import type { PathwaySession } from '../features/pathways.ts';

type Timed = Pick<PathwaySession, 'step' | 'status' | 'minutes'>;

/** Mean minutes of the closed sessions that have a length, and how many they are; or `null`. */
export function averageLength(
  sessions: readonly Timed[],
): { readonly minutes: number; readonly count: number } | null {
  const lengths = sessions
    .filter(({ step, status, minutes }) => step !== 'aside' && status === 'closed' && minutes > 0)
    .map(({ minutes }) => minutes);
  if (lengths.length === 0) return null;
  const total = lengths.reduce((sum, minutes) => sum + minutes, 0);
  return { minutes: Math.round(total / lengths.length), count: lengths.length };
}

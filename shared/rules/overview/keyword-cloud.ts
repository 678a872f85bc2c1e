import type { OverviewStep } from '#shared/features/overviews.ts';
import { foldWord } from '#shared/rules/indicators.ts';

type Step = Pick<OverviewStep, 'id' | 'keywords'>;

export interface CloudWord {
  /** As it was first written. */
  readonly word: string;
  /** The sessions that were left with it, from the first. */
  readonly sessions: readonly Step['id'][];
  /** Three sizes at most: said once, twice, more often. */
  readonly size: 1 | 2 | 3;
}

/**
 * Words the sessions were left with (practice.md 4C, I9), accents and case folded together: those
 * of most sessions first, then in the order they came.
 */
export function keywordCloud(steps: readonly Step[]): CloudWord[] {
  const met = new Map<string, { word: string; sessions: Set<Step['id']> }>();
  for (const { id, keywords } of steps) {
    for (const keyword of keywords) {
      const key = foldWord(keyword);
      if (key === '') continue;
      const known = met.get(key) ?? { word: keyword.trim(), sessions: new Set<Step['id']>() };
      known.sessions.add(id);
      met.set(key, known);
    }
  }
  return [...met.values()]
    .map(({ word, sessions }) => ({ word, sessions: [...sessions], size: sizeOf(sessions.size) }))
    .toSorted((a, b) => b.sessions.length - a.sessions.length);
}

function sizeOf(sessions: number): CloudWord['size'] {
  if (sessions <= 1) return 1;
  return sessions === 2 ? 2 : 3;
}

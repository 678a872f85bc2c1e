import type { OverviewStep } from '#shared/features/overviews.ts';
import { midpointAfter } from '#shared/rules/frieze.ts';
import { foldWord } from '#shared/rules/indicators.ts';

/**
 * Between the halves of a cycle (practice.md 4C, I8): met in the second half only, in both, in the
 * first half only. In words; no share, no slope.
 */
export type ThemeCourse = 'appears' | 'stays' | 'fades';

export interface ThemeLine {
  /** As it was first written. */
  readonly word: string;
  /** Numbers of the sessions it was met in, from the first. */
  readonly sessions: readonly number[];
  /** `null` while only one of the halves has themes: there is nothing to compare. */
  readonly course: ThemeCourse | null;
}

export interface ThemeLines {
  /** In the order they were met, so that the drawing shows them come and go. */
  readonly lines: readonly ThemeLine[];
  /** Numbers of the sessions held, from the first. */
  readonly sessions: readonly number[];
  /** The last number of the first half. */
  readonly half: number;
  /** Sessions of the second half are still to come: what has not come back yet still may. */
  readonly unfinished: boolean;
}

type Step = Pick<OverviewStep, 'number' | 'themes'>;
type Numbered = Step & { readonly number: number };

/** Only numbered sessions count: milestones look back on themes, they do not live them. */
export function themeLines(steps: readonly Step[], planned: number | null): ThemeLines {
  const numbered = steps
    .filter((step): step is Numbered => step.number !== null)
    .toSorted((a, b) => a.number - b.number);
  const sessions = [...new Set(numbered.map(({ number }) => number))];
  // Without an end there is no middle: every session is of one half.
  const half = planned === null ? Number.POSITIVE_INFINITY : midpointAfter(planned);
  const met = meetings(numbered);
  const all = met.flatMap(({ numbers }) => [...numbers]);
  const comparable = all.some((number) => number <= half) && all.some((number) => number > half);
  const lines = met.map(({ word, numbers }) => ({
    word,
    sessions: [...numbers],
    course: comparable ? courseOf([...numbers], half) : null,
  }));
  return {
    lines,
    sessions,
    half,
    unfinished: planned === null || (sessions.at(-1) ?? 0) < planned,
  };
}

function meetings(steps: readonly Numbered[]): { word: string; numbers: Set<number> }[] {
  const met = new Map<string, { word: string; numbers: Set<number> }>();
  for (const { number, themes } of steps) {
    for (const theme of themes) {
      const key = foldWord(theme);
      if (key === '') continue;
      const known = met.get(key) ?? { word: theme.trim(), numbers: new Set<number>() };
      known.numbers.add(number);
      met.set(key, known);
    }
  }
  return [...met.values()];
}

function courseOf(numbers: readonly number[], half: number): ThemeCourse {
  if (numbers.every((number) => number > half)) return 'appears';
  return numbers.some((number) => number > half) ? 'stays' : 'fades';
}

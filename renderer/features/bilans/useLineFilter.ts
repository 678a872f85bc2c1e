import { useState } from 'react';
import type { BilanLine } from '#shared/features/bilans.ts';

export const lineFilters = ['all', 'keep', 'show', 'names'] as const;
export type LineFilter = (typeof lineFilters)[number];

const matches: Record<LineFilter, (line: BilanLine) => boolean> = {
  all: () => true,
  keep: ({ visibility }) => visibility === 'keep',
  show: ({ visibility }) => visibility === 'show',
  names: ({ nameRemains }) => nameRemains,
};

/** How many lines each filter would show. */
export function filterCounts(lines: readonly BilanLine[]): Record<LineFilter, number> {
  const count = (filter: LineFilter) => lines.filter(matches[filter]).length;
  return { all: lines.length, keep: count('keep'), show: count('show'), names: count('names') };
}

/**
 * The lines in sight. They are picked when the filter is: a line that is turned over stays under
 * one's hand until the next filter, instead of vanishing with the focus.
 */
export function useLineFilter(lines: readonly BilanLine[]) {
  const [filter, setFilter] = useState<LineFilter>('all');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  function pick(next: LineFilter): void {
    setFilter(next);
    setPicked(new Set(lines.filter(matches[next]).map(({ id }) => id)));
  }
  const visible = filter === 'all' ? lines : lines.filter(({ id }) => picked.has(id));
  return { filter, pick, visible };
}

import { type EntityLabel, entityLabels } from '../types.ts';
import { clopperPearson, type Interval } from './interval.ts';

/** What a bench counted: mentions really there, and how many of them were found. */
export interface MeasuredRecall {
  readonly found: number;
  readonly total: number;
}

/** Measured, never assumed: a label nobody measured has no line. */
export type RecallTable = Partial<Readonly<Record<EntityLabel, MeasuredRecall>>>;

export interface ExpectedMisses {
  /** Mentions probably left in the text, with the bounds of the measure. */
  readonly misses: Interval;
  /** The chance that not one is left. */
  readonly noneLeft: Interval;
  /** From the label that leaves most to the one that leaves least. */
  readonly byLabel: readonly { readonly label: EntityLabel; readonly misses: Interval }[];
  /** Labels found in the text whose recall was never measured: their misses are unknown. */
  readonly unmeasured: readonly EntityLabel[];
}

/**
 * How many mentions a text probably still holds, from how many were found in it: a recall r leaves
 * (1 − r)/r for each one found. Bounds are those of Clopper and Pearson, added up label by label,
 * which is prudent. Pass the recall of detection alone, or of « detected or suspected » after a
 * review that answered every suspect.
 */
export function expectedMisses(
  counts: Partial<Readonly<Record<EntityLabel, number>>>,
  recall: RecallTable,
): ExpectedMisses {
  const present = entityLabels.filter((label) => (counts[label] ?? 0) > 0);
  const told = present.flatMap((label) => {
    const measured = recall[label];
    const share = measured === undefined ? null : clopperPearson(measured.found, measured.total);
    if (share === null || share.low === 0) return [];
    return [{ label, misses: missesOf(counts[label] ?? 0, share) }];
  });
  const sum = (pick: (interval: Interval) => number) =>
    told.reduce((total, { misses }) => total + pick(misses), 0);
  const misses = {
    value: sum(({ value }) => value),
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
  };
  return {
    misses,
    noneLeft: {
      value: Math.exp(-misses.value),
      low: Math.exp(-misses.high),
      high: Math.exp(-misses.low),
    },
    byLabel: told.toSorted((a, b) => b.misses.value - a.misses.value),
    unmeasured: present.filter((label) => !told.some((each) => each.label === label)),
  };
}

function missesOf(found: number, recall: Interval): Interval {
  const left = (share: number) => (found * (1 - share)) / share;
  return { value: left(recall.value), low: left(recall.high), high: left(recall.low) };
}

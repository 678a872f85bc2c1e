import { z } from 'zod';
import { action } from '../ipc/procedure.ts';
import { topics } from '../ipc/topic.ts';
import { instant, nothing } from './fields.ts';

const count = z.int().nonnegative();

/** What bringing the other copy in would add or change here; after a merge, what it did. */
export const mergeReport = z.object({
  /** When the other copy was made. */
  madeAt: instant,
  added: z.object({
    persons: count,
    pathways: count,
    sessions: count,
    entries: count,
    bilans: count,
  }),
  /** Notes that say something else on either side: the newer one stays, the other is a version. */
  twice: count,
  /** The same of what is no note: a person’s sheet, a line of a bilan… */
  elsewhere: count,
  /** Set aside here, and not there: shown again. */
  returned: count,
  /** Smaller things: a place in a list, a session closed, a setting. */
  others: count,
});
export type MergeReport = z.output<typeof mergeReport>;

export const mergeSteps = [
  'opening',
  'comparing',
  'backup',
  'writing',
  'indexing',
  'checking',
] as const;
/** From the first of these on, only a lock stops a merge. */
export const writingSteps: readonly (typeof mergeSteps)[number][] = [
  'writing',
  'indexing',
  'checking',
];

/** How far a merge is; null when none is under way. */
export const mergeProgress = z.object({
  step: z.enum(mergeSteps),
  done: count,
  /** 0 where nobody can tell. */
  total: count,
});
export type MergeProgress = z.output<typeof mergeProgress>;

/** A text that did not stay, of something that is no note of a session. */
export const keptText = z.object({
  id: z.string(),
  /** What it is a version of: a name of the catalogue, or `other`. */
  of: z.enum(['person', 'pathway', 'session', 'bilan', 'draft', 'other']),
  /** The name of it on screen, or empty. */
  title: z.string(),
  /** What differs from what stayed, piece by piece. */
  texts: z.array(z.string()),
  writtenAt: instant,
});
export type KeptText = z.output<typeof keptText>;

export const merging = {
  /** Opens the copy that main has brought in, and compares. Nothing is written. */
  compare: action({ input: nothing, output: mergeReport }),
  /** Backup, then all of it in one transaction, then a whole reading. */
  merge: action({ input: nothing, output: mergeReport, touches: topics }),
  progress: action({ input: nothing, output: mergeProgress.nullable() }),
  /** Stops what has not begun to write, and forgets the other copy. */
  cancel: action({ input: nothing, output: nothing }),
};

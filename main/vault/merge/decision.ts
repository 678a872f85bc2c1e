import type { TableShape } from './shape.ts';

/** What becomes of one row of the other copy. */
export interface Decision {
  readonly shape: TableShape;
  /** Its key in the other copy. */
  readonly key: readonly unknown[];
  /** `add`: missing here. `take`: theirs stays. `stay`: ours does. */
  readonly act: 'add' | 'take' | 'stay';
  /** The row that does not stay is kept as a version. */
  readonly keeps: boolean;
  /** Columns by which one copy had set the record aside, and the other had not: it is shown. */
  readonly shows: readonly string[];
  /** It was set aside here and is shown again. */
  readonly returns: boolean;
}

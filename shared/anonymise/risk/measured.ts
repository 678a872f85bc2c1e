import type { RecallTable } from './misses.ts';

/**
 * Written by `npm run bench:anonymise`, never by hand: recall on the notes that nobody read while
 * the engine was written. `seen`: found, or shown as a doubt.
 */
export const measured: {
  readonly on: string;
  readonly notes: number;
  readonly found: RecallTable;
  readonly seen: RecallTable;
} = {
  on: '2026-11-23',
  notes: 63,
  found: {
    ADDRESS: { found: 9, total: 9 },
    AGE: { found: 10, total: 10 },
    DATE: { found: 53, total: 54 },
    EMAIL: { found: 2, total: 2 },
    ID: { found: 17, total: 17 },
    LOC: { found: 66, total: 67 },
    ORG: { found: 55, total: 59 },
    PERSON: { found: 170, total: 171 },
    PHONE: { found: 12, total: 12 },
    URL: { found: 2, total: 2 },
  },
  seen: {
    ADDRESS: { found: 9, total: 9 },
    AGE: { found: 10, total: 10 },
    DATE: { found: 54, total: 54 },
    EMAIL: { found: 2, total: 2 },
    ID: { found: 17, total: 17 },
    LOC: { found: 67, total: 67 },
    ORG: { found: 56, total: 59 },
    PERSON: { found: 170, total: 171 },
    PHONE: { found: 12, total: 12 },
    URL: { found: 2, total: 2 },
  },
};

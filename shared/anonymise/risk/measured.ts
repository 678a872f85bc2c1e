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
  notes: 87,
  found: {
    ADDRESS: { found: 15, total: 16 },
    AGE: { found: 17, total: 17 },
    DATE: { found: 81, total: 85 },
    EMAIL: { found: 4, total: 4 },
    ID: { found: 24, total: 24 },
    LOC: { found: 91, total: 92 },
    ORG: { found: 92, total: 98 },
    PERSON: { found: 244, total: 247 },
    PHONE: { found: 18, total: 18 },
    URL: { found: 3, total: 3 },
  },
  seen: {
    ADDRESS: { found: 16, total: 16 },
    AGE: { found: 17, total: 17 },
    DATE: { found: 83, total: 85 },
    EMAIL: { found: 4, total: 4 },
    ID: { found: 24, total: 24 },
    LOC: { found: 92, total: 92 },
    ORG: { found: 96, total: 98 },
    PERSON: { found: 246, total: 247 },
    PHONE: { found: 18, total: 18 },
    URL: { found: 3, total: 3 },
  },
};

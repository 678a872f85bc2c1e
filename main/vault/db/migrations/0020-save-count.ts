import type { Migration } from './migration.ts';

/** How many saves this vault has seen, and a name for it: what `milestone.ts` is compared with. */
export const saveCount: Migration = {
  version: 20,
  statements: [
    `CREATE TABLE save_count (
      id INTEGER PRIMARY KEY CHECK (id = 1), vault TEXT NOT NULL, saves INTEGER NOT NULL
    ) STRICT`,
    'INSERT INTO save_count VALUES (1, lower(hex(randomblob(8))), 0)',
  ],
};

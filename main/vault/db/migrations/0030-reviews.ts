import type { Migration } from './migration.ts';

/** The decisions taken on the names of a bilan, and those to be taken alike in the next ones. */
export const reviews: Migration = {
  version: 30,
  statements: [
    `CREATE TABLE review (
      bilan_id TEXT PRIMARY KEY REFERENCES bilan(id) ON DELETE CASCADE,
      body TEXT NOT NULL, updated_at INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE remembered_name (
      form TEXT PRIMARY KEY, text TEXT NOT NULL, label TEXT, updated_at INTEGER NOT NULL
    ) STRICT`,
  ],
};

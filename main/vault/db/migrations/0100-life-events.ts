import type { Migration } from './migration.ts';

/** What the person wanted on the path beside the sessions: a day or a month, and their words. */
export const lifeEvents: Migration = {
  version: 100,
  statements: [
    `CREATE TABLE life_event (
      id TEXT PRIMARY KEY, pathway_id TEXT NOT NULL REFERENCES pathway ON DELETE CASCADE,
      happened_on TEXT NOT NULL, words TEXT NOT NULL, shape TEXT NOT NULL,
      discarded_at INTEGER, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX life_event_pathway ON life_event (pathway_id)',
  ],
};

import type { Migration } from './migration.ts';

/** What is built along a pathway, and goes on beyond one session. */
export const registers: Migration = {
  version: 70,
  statements: [
    // `origin`: the row of an answer it was born from; taken up again, it is the same item.
    `CREATE TABLE register_item (
      id TEXT PRIMARY KEY, pathway_id TEXT NOT NULL REFERENCES pathway ON DELETE CASCADE,
      kind TEXT NOT NULL, origin TEXT NOT NULL, created_at INTEGER NOT NULL,
      UNIQUE (pathway_id, kind, origin)
    ) STRICT`,
    // An item is the fold of its versions: a session set aside takes its own out of sight.
    `CREATE TABLE register_version (
      id TEXT PRIMARY KEY, item_id TEXT NOT NULL REFERENCES register_item ON DELETE CASCADE,
      position INTEGER NOT NULL, body TEXT NOT NULL,
      session_id TEXT REFERENCES session ON DELETE CASCADE, written_at INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX register_version_item ON register_version (item_id, position)',
    'CREATE INDEX register_version_session ON register_version (session_id)',
    `CREATE TABLE register_position (
      id TEXT PRIMARY KEY, item_id TEXT NOT NULL REFERENCES register_item ON DELETE CASCADE,
      word TEXT NOT NULL, placed_on TEXT NOT NULL, written_at INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX register_position_item ON register_position (item_id, placed_on)',
  ],
};

import type { Migration } from './migration.ts';

/** How the note of a session is kept, and what the person replies to it. */
export const notes: Migration = {
  version: 80,
  statements: [
    `CREATE TABLE session_note (
      session_id TEXT PRIMARY KEY REFERENCES session ON DELETE CASCADE, mode TEXT, reread_on TEXT
    ) STRICT`,
    `CREATE TABLE reply (
      id TEXT PRIMARY KEY, session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
      hand TEXT NOT NULL, written_on TEXT NOT NULL, body TEXT NOT NULL, discarded_at INTEGER,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX reply_session ON reply (session_id)',
  ],
};

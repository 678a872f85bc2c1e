import type { Migration } from './migration.ts';

/** What a line of the agenda can be about: once that is gone, nothing is kept of it. */
const owners = ['session', 'pathway', 'sheet'] as const;

/** Lines of the agenda left aside. `mark`: what has to change for the line to come back. */
export const agenda: Migration = {
  version: 140,
  statements: [
    `CREATE TABLE agenda_aside (
      kind TEXT NOT NULL, owner_id TEXT NOT NULL, mark TEXT NOT NULL, updated_at INTEGER NOT NULL,
      PRIMARY KEY (kind, owner_id)
    ) STRICT`,
    ...owners.map(
      (owner) => `CREATE TRIGGER agenda_aside_of_${owner} AFTER DELETE ON ${owner} BEGIN
        DELETE FROM agenda_aside WHERE owner_id = old.id;
      END`,
    ),
  ],
};

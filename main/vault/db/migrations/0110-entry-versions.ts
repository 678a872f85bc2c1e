import type { Migration } from './migration.ts';

/** What is at the root of a record: its versions go with it, whatever they are versions of. */
const owners = ['person', 'pathway', 'session', 'bilan'] as const;

/** The text that did not stay where one record was written twice: never thrown away by itself. */
export const entryVersions: Migration = {
  version: 110,
  statements: [
    // The id is the digest of table, key and body: the same text is kept once, in any copy.
    `CREATE TABLE entry_version (
      id TEXT PRIMARY KEY, table_name TEXT NOT NULL, row_key TEXT NOT NULL, owner_id TEXT NOT NULL,
      body TEXT NOT NULL, source TEXT NOT NULL, written_at INTEGER NOT NULL,
      kept_at INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX entry_version_owner ON entry_version (owner_id)',
    ...owners.map(
      (owner) => `CREATE TRIGGER entry_version_of_${owner} AFTER DELETE ON ${owner} BEGIN
        DELETE FROM entry_version WHERE owner_id = old.id;
      END`,
    ),
  ],
};

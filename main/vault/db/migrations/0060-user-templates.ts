import type { Migration } from './migration.ts';

/** The templates written by the user, and those no longer proposed. */
export const userTemplates: Migration = {
  version: 60,
  statements: [
    `CREATE TABLE user_template (
      id TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL,
      replaces TEXT UNIQUE, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
    ) STRICT`,
    // Ours lie in the app and not in the vault: what is said of them stands apart.
    `CREATE TABLE retired_template (id TEXT PRIMARY KEY, retired_at INTEGER NOT NULL) STRICT`,
  ],
};

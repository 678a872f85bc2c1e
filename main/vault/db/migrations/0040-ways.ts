import type { Migration } from './migration.ts';

/**
 * Ways of accompanying beside the cycle: a rhythm by name, a path without a count, a length given
 * by hand, the sector of a home visit, the session a relay sheet was opened from, and files kept
 * apart.
 */
export const ways: Migration = {
  version: 40,
  statements: [
    "ALTER TABLE pathway ADD COLUMN rhythm TEXT NOT NULL DEFAULT 'sixWeeks'",
    "UPDATE pathway SET rhythm = 'twoMonths' WHERE interval_months = 2",
    'ALTER TABLE pathway DROP COLUMN interval_months',
    'ALTER TABLE pathway ADD COLUMN closer_reason TEXT',
    'ALTER TABLE pathway ADD COLUMN rhythm_review_on TEXT',
    "ALTER TABLE pathway ADD COLUMN sector TEXT NOT NULL DEFAULT ''",
    // SQLite cannot lift a NOT NULL: the count moves to a column that may be empty.
    'ALTER TABLE pathway ADD COLUMN planned INTEGER',
    'UPDATE pathway SET planned = planned_sessions',
    'ALTER TABLE pathway DROP COLUMN planned_sessions',
    'ALTER TABLE pathway RENAME COLUMN planned TO planned_sessions',
    'ALTER TABLE session ADD COLUMN minutes INTEGER',
    "ALTER TABLE session ADD COLUMN sector TEXT NOT NULL DEFAULT ''",
    'ALTER TABLE session ADD COLUMN opened_from TEXT REFERENCES session (id) ON DELETE SET NULL',
    // Apart from both files: neither of them is ever read to show the other.
    `CREATE TABLE relative_tie (
      relative_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      created_at INTEGER NOT NULL, PRIMARY KEY (relative_id, person_id),
      CHECK (relative_id <> person_id)
    ) STRICT`,
    'CREATE INDEX relative_tie_person ON relative_tie (person_id)',
  ],
};

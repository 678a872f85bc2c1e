import type { Migration } from './migration.ts';

/** Agreements and sheets of a person: information and consent, sharing, prevention, feedback. */
export const sheets: Migration = {
  version: 90,
  statements: [
    `CREATE TABLE sheet (
      id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
      replaces TEXT REFERENCES sheet ON DELETE SET NULL,
      template_id TEXT NOT NULL, template_version INTEGER NOT NULL,
      written_on TEXT NOT NULL, withdrawn_on TEXT, discarded_at INTEGER,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
      FOREIGN KEY (template_id, template_version) REFERENCES template (id, version)
    ) STRICT`,
    'CREATE INDEX sheet_person ON sheet (person_id)',
    `CREATE TABLE sheet_answer (
      sheet_id TEXT NOT NULL REFERENCES sheet ON DELETE CASCADE,
      phase_id TEXT NOT NULL, field_id TEXT NOT NULL, class TEXT NOT NULL,
      value TEXT NOT NULL, plain TEXT NOT NULL, updated_at INTEGER NOT NULL,
      PRIMARY KEY (sheet_id, phase_id, field_id)
    ) STRICT`,
  ],
};

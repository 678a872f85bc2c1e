import type { Migration } from './migration.ts';

/**
 * The reflective journal. It refers to its own template and to nothing else: no key and no column
 * leads to a person, a pathway or a session, and an answer has no class that would let it leave.
 */
export const journal: Migration = {
  version: 50,
  statements: [
    `CREATE TABLE journal_page (
      id TEXT PRIMARY KEY, model TEXT NOT NULL,
      template_id TEXT NOT NULL, template_version INTEGER NOT NULL,
      written_on TEXT NOT NULL, kept_since TEXT NOT NULL,
      archived_at INTEGER, burning_at INTEGER,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
      FOREIGN KEY (template_id, template_version) REFERENCES template (id, version)
    ) STRICT`,
    'CREATE INDEX journal_page_written ON journal_page (written_on)',
    `CREATE TABLE journal_answer (
      page_id TEXT NOT NULL REFERENCES journal_page ON DELETE CASCADE,
      phase_id TEXT NOT NULL, field_id TEXT NOT NULL,
      value TEXT NOT NULL, plain TEXT NOT NULL, updated_at INTEGER NOT NULL,
      PRIMARY KEY (page_id, phase_id, field_id)
    ) STRICT`,
    // What stands from one page to the next: it belongs to the writer, not to a page.
    `CREATE TABLE journal_standing (
      model TEXT NOT NULL, field_id TEXT NOT NULL, since TEXT NOT NULL,
      value TEXT NOT NULL, plain TEXT NOT NULL, updated_at INTEGER NOT NULL,
      PRIMARY KEY (model, field_id, since)
    ) STRICT`,
  ],
};

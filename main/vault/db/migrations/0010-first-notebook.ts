import type { Migration } from './migration.ts';

/** Persons, pathways, sessions with their entries, bilans, drafts, settings, search. */
export const firstNotebook: Migration = {
  version: 10,
  statements: [
    `CREATE TABLE person (
      id TEXT PRIMARY KEY, pseudonym TEXT NOT NULL, audience TEXT NOT NULL, address TEXT NOT NULL,
      usual_format TEXT NOT NULL, notes TEXT NOT NULL, tags TEXT NOT NULL, archived_at INTEGER,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
    ) STRICT`,
    // A sheet of its own: a list, a search or an export that reads `person` cannot meet a civil name.
    `CREATE TABLE person_identity (
      person_id TEXT PRIMARY KEY REFERENCES person ON DELETE CASCADE, body TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE pathway (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, mode TEXT NOT NULL, title TEXT NOT NULL,
      place TEXT NOT NULL, interval_months REAL NOT NULL, started_on TEXT NOT NULL,
      planned_sessions INTEGER NOT NULL, quote_reference TEXT NOT NULL, intention TEXT NOT NULL,
      archived_at INTEGER, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE pathway_person (
      pathway_id TEXT NOT NULL REFERENCES pathway ON DELETE CASCADE,
      person_id TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
      position INTEGER NOT NULL, PRIMARY KEY (pathway_id, person_id)
    ) STRICT`,
    'CREATE INDEX pathway_person_person ON pathway_person (person_id)',
    // A session keeps the version it was written with.
    `CREATE TABLE template (
      id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (id, version)
    ) STRICT`,
    `CREATE TABLE session (
      id TEXT PRIMARY KEY, pathway_id TEXT NOT NULL REFERENCES pathway ON DELETE CASCADE,
      step TEXT NOT NULL, number INTEGER, template_id TEXT NOT NULL, template_version INTEGER NOT NULL,
      held_on TEXT NOT NULL, place TEXT NOT NULL, status TEXT NOT NULL, phase_id TEXT NOT NULL,
      timer TEXT NOT NULL, discarded_at INTEGER, closed_at INTEGER,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
      FOREIGN KEY (template_id, template_version) REFERENCES template (id, version)
    ) STRICT`,
    'CREATE INDEX session_pathway ON session (pathway_id, held_on)',
    `CREATE TABLE entry (
      session_id TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
      phase_id TEXT NOT NULL, field_id TEXT NOT NULL, class TEXT NOT NULL,
      value TEXT NOT NULL, plain TEXT NOT NULL, updated_at INTEGER NOT NULL,
      PRIMARY KEY (session_id, phase_id, field_id)
    ) STRICT`,
    `CREATE TABLE bilan (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL,
      pathway_id TEXT NOT NULL REFERENCES pathway ON DELETE CASCADE,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
      exported_at INTEGER, discarded_at INTEGER
    ) STRICT`,
    `CREATE TABLE bilan_line (
      id TEXT PRIMARY KEY, bilan_id TEXT NOT NULL REFERENCES bilan ON DELETE CASCADE,
      section TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL, origin TEXT NOT NULL,
      visibility TEXT NOT NULL DEFAULT 'keep'
    ) STRICT`,
    'CREATE INDEX bilan_line_bilan ON bilan_line (bilan_id, position)',
    `CREATE TABLE draft (
      key TEXT PRIMARY KEY, value TEXT NOT NULL, updated_at INTEGER NOT NULL
    ) STRICT`,
    'CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT',
    // The rowid is explicit: VACUUM INTO would renumber an implicit one and the index would lie.
    `CREATE TABLE search_document (
      rowid INTEGER PRIMARY KEY, kind TEXT NOT NULL, owner_id TEXT NOT NULL, phase_id TEXT NOT NULL,
      field_id TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL,
      UNIQUE (kind, owner_id, phase_id, field_id)
    ) STRICT`,
    `CREATE VIRTUAL TABLE search_index USING fts5 (
      title, body, content = 'search_document', content_rowid = 'rowid', prefix = '2 3',
      tokenize = "unicode61 remove_diacritics 2"
    )`,
    // Erased text must leave the index too, not only be marked as gone.
    `INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)`,
    `CREATE TRIGGER search_document_insert AFTER INSERT ON search_document BEGIN
      INSERT INTO search_index (rowid, title, body) VALUES (new.rowid, new.title, new.body);
    END`,
    `CREATE TRIGGER search_document_delete AFTER DELETE ON search_document BEGIN
      INSERT INTO search_index (search_index, rowid, title, body)
      VALUES ('delete', old.rowid, old.title, old.body);
    END`,
    `CREATE TRIGGER search_document_update AFTER UPDATE ON search_document BEGIN
      INSERT INTO search_index (search_index, rowid, title, body)
      VALUES ('delete', old.rowid, old.title, old.body);
      INSERT INTO search_index (rowid, title, body) VALUES (new.rowid, new.title, new.body);
    END`,
  ],
};

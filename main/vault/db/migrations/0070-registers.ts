import type { Migration } from './migration.ts';

/** What is built beyond one session: registers of a pathway, cards, toolbox, portfolio. */
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
    // Nothing of a card, a tool or the portfolio leads to a person: a session may name a card.
    `CREATE TABLE knowledge_card (
      id TEXT PRIMARY KEY, template_id TEXT NOT NULL, template_version INTEGER NOT NULL,
      discarded_at INTEGER, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
      FOREIGN KEY (template_id, template_version) REFERENCES template (id, version)
    ) STRICT`,
    `CREATE TABLE knowledge_answer (
      card_id TEXT NOT NULL REFERENCES knowledge_card ON DELETE CASCADE,
      phase_id TEXT NOT NULL, field_id TEXT NOT NULL, class TEXT NOT NULL,
      value TEXT NOT NULL, plain TEXT NOT NULL, updated_at INTEGER NOT NULL,
      PRIMARY KEY (card_id, phase_id, field_id)
    ) STRICT`,
    `CREATE TABLE tool (
      id TEXT PRIMARY KEY, title TEXT NOT NULL, purpose TEXT NOT NULL, how TEXT NOT NULL,
      reach TEXT NOT NULL, source TEXT NOT NULL, dated_on TEXT, tags TEXT NOT NULL,
      discarded_at INTEGER, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
    ) STRICT`,
    // Five megabytes at most, kept whole: the same key, the same backups as the notes.
    `CREATE TABLE attachment (
      id TEXT PRIMARY KEY, tool_id TEXT NOT NULL REFERENCES tool ON DELETE CASCADE,
      name TEXT NOT NULL, type TEXT NOT NULL, bytes INTEGER NOT NULL, content BLOB NOT NULL,
      discarded_at INTEGER, created_at INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX attachment_tool ON attachment (tool_id)',
    `CREATE TABLE portfolio_line (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, place TEXT NOT NULL,
      began_on TEXT NOT NULL, ended_on TEXT, minutes INTEGER, learned TEXT NOT NULL,
      discarded_at INTEGER, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL
    ) STRICT`,
  ],
};

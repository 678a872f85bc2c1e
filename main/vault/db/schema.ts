import type { Generated } from 'kysely';
import type { AttachmentRow, PortfolioLineRow, ToolRow } from './resource-rows.ts';

/** Rows as SQLite holds them: JSON as text, moments as milliseconds. No row type leaves `*.sql.ts`. */
export interface Schema {
  person: PersonRow;
  /** A relative and the person they are close to, both accompanied: files kept apart. */
  relative_tie: { relative_id: string; person_id: string; created_at: number };
  person_identity: { person_id: string; body: string };
  pathway: PathwayRow;
  pathway_person: { pathway_id: string; person_id: string; position: number };
  template: { id: string; version: number; body: string };
  session: SessionRow;
  entry: EntryRow;
  journal_page: JournalPageRow;
  journal_answer: JournalAnswerRow;
  journal_standing: JournalStandingRow;
  bilan: BilanRow;
  bilan_line: BilanLineRow;
  review: { bilan_id: string; body: string; updated_at: number };
  remembered_name: { form: string; text: string; label: string | null; updated_at: number };
  session_note: { session_id: string; mode: string | null; reread_on: string | null };
  reply: ReplyRow;
  entry_version: EntryVersionRow;
  sheet: SheetRow;
  sheet_answer: SheetAnswerRow;
  register_item: {
    id: string;
    pathway_id: string;
    kind: string;
    origin: string;
    created_at: number;
  };
  register_version: {
    id: string;
    item_id: string;
    position: number;
    body: string;
    session_id: string | null;
    written_at: number;
  };
  register_position: {
    id: string;
    item_id: string;
    word: string;
    placed_on: string;
    written_at: number;
  };
  knowledge_card: {
    id: string;
    template_id: string;
    template_version: number;
    discarded_at: number | null;
    created_at: number;
    updated_at: number;
  };
  knowledge_answer: Omit<EntryRow, 'session_id'> & { card_id: string };
  agenda_aside: { kind: string; owner_id: string; mark: string; updated_at: number };
  tool: ToolRow;
  attachment: AttachmentRow;
  portfolio_line: PortfolioLineRow;
  life_event: LifeEventRow;
  draft: { key: string; value: string; updated_at: number };
  user_template: UserTemplateRow;
  retired_template: { id: string; retired_at: number };
  setting: { key: string; value: string };
  save_count: { id: number; vault: string; saves: number };
  search_document: SearchDocumentRow;
  search_index: { rowid: number; title: string; body: string; rank: number };
  /** FTS5's own: one row for each document that is in the index. */
  search_index_docsize: { id: number };
}

export interface ReplyRow {
  id: string;
  session_id: string;
  hand: string;
  written_on: string;
  body: string;
  discarded_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface SheetRow {
  id: string;
  person_id: string;
  replaces: string | null;
  template_id: string;
  template_version: number;
  written_on: string;
  withdrawn_on: string | null;
  discarded_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface LifeEventRow {
  id: string;
  pathway_id: string;
  happened_on: string;
  words: string;
  shape: string;
  discarded_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface SheetAnswerRow {
  sheet_id: string;
  phase_id: string;
  field_id: string;
  class: string;
  value: string;
  plain: string;
  updated_at: number;
}

export interface PersonRow {
  id: string;
  pseudonym: string;
  audience: string;
  address: string;
  usual_format: string;
  notes: string;
  tags: string;
  archived_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface PathwayRow {
  id: string;
  kind: string;
  mode: string;
  title: string;
  place: string;
  rhythm: string;
  closer_reason: string | null;
  rhythm_review_on: string | null;
  sector: string;
  started_on: string;
  planned_sessions: number | null;
  quote_reference: string;
  intention: string;
  archived_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface SessionRow {
  id: string;
  pathway_id: string;
  step: string;
  number: number | null;
  template_id: string;
  template_version: number;
  held_on: string;
  place: string;
  sector: Generated<string>;
  /** Given by hand; before what the timer says. */
  minutes: number | null;
  status: string;
  phase_id: string;
  timer: string;
  opened_from: string | null;
  discarded_at: number | null;
  closed_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface EntryRow {
  session_id: string;
  phase_id: string;
  field_id: string;
  /** Confidentiality class of the field when it was written: what may leave is decided by it. */
  class: string;
  value: string;
  /** The same as plain text, for search and for the bilan. */
  plain: string;
  updated_at: number;
}

export interface EntryVersionRow {
  id: string;
  table_name: string;
  /** The key of the row it is a version of, as a JSON list. */
  row_key: string;
  /** What the row belongs to: with it, the version goes. */
  owner_id: string;
  /** The columns of the row that say something, as a JSON object. */
  body: string;
  source: string;
  written_at: number;
  kept_at: number;
}

export interface UserTemplateRow {
  id: string;
  version: number;
  body: string;
  /** The shipped template it stands in the place of. */
  replaces: string | null;
  created_at: number;
  updated_at: number;
}

/** No column of the journal may name, or lead to, a person, a pathway or a session. */
export interface JournalPageRow {
  id: string;
  /** What was asked for (« J02 »), whichever version of it the user has put in its place. */
  model: string;
  template_id: string;
  template_version: number;
  written_on: string;
  /** The 24 months run from this day. */
  kept_since: string;
  archived_at: number | null;
  burning_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface JournalAnswerRow {
  page_id: string;
  phase_id: string;
  field_id: string;
  value: string;
  plain: string;
  updated_at: number;
}

export interface JournalStandingRow {
  model: string;
  field_id: string;
  /** A wording that keeps its earlier ones has a row a day it changed; any other has one, at ''. */
  since: string;
  value: string;
  plain: string;
  updated_at: number;
}

export interface BilanRow {
  id: string;
  kind: string;
  pathway_id: string;
  created_at: number;
  updated_at: number;
  exported_at: number | null;
  discarded_at: number | null;
}

export interface BilanLineRow {
  id: string;
  bilan_id: string;
  section: string;
  position: number;
  text: string;
  origin: string;
  visibility: string;
}

export interface SearchDocumentRow {
  rowid: Generated<number>;
  kind: string;
  owner_id: string;
  phase_id: string;
  field_id: string;
  title: string;
  body: string;
}

/** What a merge counts as such in its report; everything else is « other ». */
export type Counted = 'persons' | 'pathways' | 'sessions' | 'entries' | 'bilans';

/**
 * - `both` (the default): rows missing here are added; of two that differ the newer one stays and
 *   the other is kept as a version;
 * - `additions`: rows missing here are added, the others stay as they are here;
 * - `ours`: belongs to this computer, or is rebuilt: nothing is taken.
 */
type Policy = 'both' | 'additions' | 'ours';

/** What is to be known of a table beyond its schema. Every part has a safe default. */
export interface TableNote {
  readonly policy?: Policy;
  readonly counted?: Counted;
  /** Added to the columns below: of two rows that differ in them alone the newer one stays, quietly. */
  readonly quiet?: readonly string[];
  /** Columns that are worked out anew, or follow from others: their difference says nothing. */
  readonly silent?: readonly string[];
  /** Moments a row was last written. Default: `updated_at`, or those of the rows it belongs to. */
  readonly moments?: readonly string[];
  /** The column that names what a row belongs to. Default: the first one of its key. */
  readonly owner?: string;
  /** Two rows with one key are two things: the column of the key that is counted on for theirs. */
  readonly renumber?: string;
  /** Rows with this first value of the key belong to this computer. */
  readonly skip?: readonly string[];
}

/**
 * The tables that are not merged by the defaults of `shape.ts` alone. A table that is not here is
 * merged all the same (`tests/integration/merge-tables.test.ts` says when that would not be safe).
 */
export const mergeTables: Readonly<Record<string, TableNote>> = {
  person: { counted: 'persons' },
  pathway: { counted: 'pathways' },
  pathway_person: { quiet: ['position'] },
  // A session keeps the very text of its template: two texts under one number are two versions.
  template: { renumber: 'version' },
  session: {
    counted: 'sessions',
    quiet: [
      'phase_id',
      'timer',
      'status',
      'closed_at',
      'updated_at',
      'template_id',
      'template_version',
    ],
    silent: ['number'],
    moments: ['updated_at', 'closed_at'],
  },
  journal_page: { quiet: ['model', 'written_on', 'kept_since', 'template_id', 'template_version'] },
  journal_answer: { silent: ['plain'] },
  journal_standing: { silent: ['plain'] },
  session_note: { quiet: ['mode', 'reread_on'] },
  reply: { owner: 'session_id' },
  entry: { counted: 'entries', silent: ['class', 'plain'] },
  life_event: { quiet: ['shape'] },
  bilan: { counted: 'bilans', quiet: ['exported_at'] },
  bilan_line: { owner: 'bilan_id', quiet: ['section', 'position', 'origin', 'visibility'] },
  // Decisions, not words: a name without a decision is hidden, so the newer ones are enough.
  review: { quiet: ['body'] },
  // A line left aside: no words, the newer of two marks is enough.
  agenda_aside: { owner: 'owner_id', quiet: ['mark'] },
  entry_version: { policy: 'additions' },
  setting: { policy: 'additions', skip: ['backups', 'place', 'recoveryProvenAt'] },
  save_count: { policy: 'ours' },
  search_document: { policy: 'ours' },
};

/** Columns that set a record aside: where one copy still shows it, it is shown. */
export const asideColumns: readonly string[] = [
  'discarded_at',
  'archived_at',
  'deleted_at',
  'burning_at',
];
/** When a row was made or last saved says nothing by itself. */
export const silentColumns: readonly string[] = ['created_at', 'updated_at'];

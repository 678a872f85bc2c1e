import { type RawBuilder, sql } from 'kysely';

/** A document that matches, with what its label needs. */
export interface Found {
  readonly rowid: number;
  readonly kind: string;
  readonly owner_id: string;
  readonly phase_id: string;
  readonly field_id: string;
  /** As the index holds it, or of whom it is. */
  readonly title: string | null;
  readonly pathway_id: string | null;
  /** Which register an item is of. */
  readonly item_kind: string | null;
  readonly template_id: string | null;
  readonly template_version: number | null;
  /** A day, or a month. */
  readonly on: string | null;
}

export function isMatch(expression: string): RawBuilder<boolean> {
  return sql<boolean>`search_index MATCH ${expression}`;
}

/** The title weighs more than the text: a name typed whole comes before a note that quotes it. */
export const score = sql<number>`bm25(search_index, 4.0, 1.0)`;

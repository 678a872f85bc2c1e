import { sql } from 'kysely';
import type { ReadTx } from '#main/vault/db/database.ts';
import { type Found, isMatch, score } from './found.ts';

const mostPages = 20;

/**
 * The pages of the journal that hold the words, for their writer: asked apart, so that they take no
 * place among what concerns somebody, and through no table that knows of anybody.
 */
export async function findPages(tx: ReadTx, expression: string): Promise<Found[]> {
  const rows = await tx
    .selectFrom('search_index')
    .innerJoin('search_document as document', 'document.rowid', 'search_index.rowid')
    .innerJoin('journal_page as page', 'page.id', 'document.owner_id')
    .where(isMatch(expression))
    .where('document.kind', '=', 'journal')
    .where('page.burning_at', 'is', null)
    .select(['document.rowid', 'document.owner_id', 'document.phase_id', 'document.field_id'])
    .select(['page.template_id', 'page.template_version', 'page.written_on as on'])
    .select(sql.lit('').as('title'))
    .orderBy(score)
    .orderBy('page.written_on', 'desc')
    .orderBy('document.rowid')
    .limit(mostPages)
    .execute();
  return rows.map((row) => ({ ...row, kind: 'journal', pathway_id: null, item_kind: null }));
}

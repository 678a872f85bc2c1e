import { sql } from 'kysely';
import type { ReadTx } from '#main/vault/db/database.ts';
import { pathwayTitles } from '#main/vault/features/pathways/companions.sql.ts';
import { type SearchHit, searchHit } from '#shared/features/search.ts';
import { type Found, isMatch, score } from './found.ts';
import { findPages } from './journal-pages.sql.ts';
import { cardNames, labelsOf } from './labels.sql.ts';
import { drawMarks, matchExpression, segments } from './match.ts';

const mostHits = 50;
const snippetWords = 24;

/**
 * Best matches first, then the most recent; the pages of the journal after all the others, never
 * among them. What was set aside is not found until it is restored; archived persons and pathways
 * are, because one searches for what one no longer sees.
 */
export async function findText(tx: ReadTx, typed: string): Promise<SearchHit[]> {
  const expression = matchExpression(typed);
  if (expression === undefined) return [];
  const rows = [...(await findDocuments(tx, expression)), ...(await findPages(tx, expression))];
  const contexts = await contextsOf(tx, expression, rows);
  const pathways = await pathwayTitles(
    tx,
    rows.flatMap(({ pathway_id }) => pathway_id ?? []),
  );
  const labels = await labelsOf(tx, rows);
  const cards = await cardNames(tx, rows);
  const titleOf = (row: Found): string => {
    // A page of the journal bears the name of its model, and no one else's.
    if (row.kind === 'journal') return labels.get(row.rowid)?.template ?? '';
    if (row.kind === 'card') return cards.get(row.owner_id) ?? '';
    return pathways.get(row.pathway_id ?? '') ?? row.title ?? '';
  };
  return rows.map((row) =>
    searchHit.parse({
      kind: row.kind,
      id: row.owner_id,
      title: titleOf(row),
      context: contexts.get(row.rowid) ?? [],
      on: row.on,
      phaseId: row.phase_id,
      fieldId: row.field_id,
      fieldLabel: labels.get(row.rowid)?.field ?? '',
      sheetTitle: labels.get(row.rowid)?.template ?? '',
      pathwayId: row.pathway_id,
      itemKind: row.item_kind,
    }),
  );
}

/** Everything but the journal. */
function findDocuments(tx: ReadTx, expression: string): Promise<Found[]> {
  return owned(tx)
    .where(isMatch(expression))
    .where('document.kind', '<>', 'journal')
    .where('session.discarded_at', 'is', null)
    .where('card.discarded_at', 'is', null)
    .where('tool.discarded_at', 'is', null)
    .where('event.discarded_at', 'is', null)
    .where('sheet.discarded_at', 'is', null)
    .select(['document.rowid', 'document.kind', 'document.owner_id'])
    .select(['document.phase_id', 'document.field_id', 'item.kind as item_kind'])
    .select((eb) => [
      // A sheet bears the name of its person; a pathway is named afresh from its companions.
      eb.fn.coalesce('concerned.pseudonym', 'document.title').as('title'),
      eb.fn
        .coalesce('session.pathway_id', 'item.pathway_id', 'event.pathway_id', 'pathway.id')
        .as('pathway_id'),
      eb.fn
        .coalesce('session.template_id', 'card.template_id', 'sheet.template_id')
        .as('template_id'),
      eb.fn
        .coalesce('session.template_version', 'card.template_version', 'sheet.template_version')
        .as('template_version'),
      days.as('on'),
    ])
    .orderBy(score)
    .orderBy(sql`coalesce(${days}, date(person.updated_at / 1000, 'unixepoch'))`, 'desc')
    .orderBy('document.rowid')
    .limit(mostHits)
    .execute();
}

/** The day a thing bears; a person, a card or an item of a register has none. */
const days = sql<string | null>`coalesce(session.held_on, event.happened_on, sheet.written_on,
  tool.dated_on, pathway.started_on)`;

/** Each document with what it belongs to: one of these is there, the others are null. */
const owned = (tx: ReadTx) =>
  tx
    .selectFrom('search_index')
    .innerJoin('search_document as document', 'document.rowid', 'search_index.rowid')
    .leftJoin('session', (join) =>
      join.onRef('session.id', '=', 'document.owner_id').on('document.kind', '=', 'session'),
    )
    .leftJoin('pathway', (join) =>
      join.onRef('pathway.id', '=', 'document.owner_id').on('document.kind', '=', 'pathway'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.id', '=', 'document.owner_id').on('document.kind', '=', 'person'),
    )
    .leftJoin('register_item as item', (join) =>
      join.onRef('item.id', '=', 'document.owner_id').on('document.kind', '=', 'register'),
    )
    .leftJoin('life_event as event', (join) =>
      join.onRef('event.id', '=', 'document.owner_id').on('document.kind', '=', 'event'),
    )
    .leftJoin('knowledge_card as card', (join) =>
      join.onRef('card.id', '=', 'document.owner_id').on('document.kind', '=', 'card'),
    )
    .leftJoin('tool', (join) =>
      join.onRef('tool.id', '=', 'document.owner_id').on('document.kind', '=', 'tool'),
    )
    .leftJoin('sheet', (join) =>
      join.onRef('sheet.id', '=', 'document.owner_id').on('document.kind', '=', 'sheet'),
    )
    .leftJoin('person as concerned', 'concerned.id', 'sheet.person_id');

/** Asked only for the rows that are shown: a snippet of every match would be cut for nothing. */
async function contextsOf(
  tx: ReadTx,
  expression: string,
  rows: readonly Found[],
): Promise<Map<number, ReturnType<typeof segments>>> {
  const marks = drawMarks();
  const found = await tx
    .selectFrom('search_index')
    .where(isMatch(expression))
    .where(
      'rowid',
      'in',
      rows.map(({ rowid }) => rowid),
    )
    .select([
      'rowid',
      sql<string>`snippet(search_index, 1, ${marks.open}, ${marks.close}, '…', ${snippetWords})`.as(
        'snippet',
      ),
    ])
    .execute();
  return new Map(found.map(({ rowid, snippet }) => [rowid, segments(snippet, marks)]));
}

import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { ReadTx } from '#main/vault/db/database.ts';
import { pathwayTitles } from '#main/vault/features/pathways/companions.sql.ts';
import { type SearchHit, searchHit } from '#shared/features/search.ts';
import { PHASE_NOTE_FIELD_ID } from '#shared/templates/schema.ts';
import { drawMarks, matchExpression, segments } from './match.ts';

const mostHits = 50;
const snippetWords = 24;

/**
 * Best matches first, then the most recent. A session that was set aside is not found until it is
 * restored; archived persons and pathways are, because one searches for what one no longer sees.
 */
export async function findText(tx: ReadTx, typed: string): Promise<SearchHit[]> {
  const expression = matchExpression(typed);
  if (expression === undefined) return [];
  const rows = await rankedRows(tx, matches(expression));
  const contexts = await contextsOf(tx, expression, rows);
  const names = await pathwayTitles(
    tx,
    rows.flatMap(({ pathway_id }) => pathway_id ?? []),
  );
  const named = await namesOf(tx, rows);
  const page = (row: Row) => named.get(row.rowid)?.template ?? '';
  return rows.map((row) =>
    searchHit.parse({
      kind: row.kind,
      id: row.owner_id,
      // A page of the journal bears the name of its model, and no one else's.
      title: row.kind === 'journal' ? page(row) : (names.get(row.pathway_id ?? '') ?? row.title),
      context: contexts.get(row.rowid) ?? [],
      on: row.on,
      phaseId: row.phase_id,
      fieldLabel: named.get(row.rowid)?.field ?? '',
    }),
  );
}

function matches(expression: string): RawBuilder<boolean> {
  return sql<boolean>`search_index MATCH ${expression}`;
}

/** The title weighs more than the text: a name typed whole comes before a note that quotes it. */
const score = sql<number>`bm25(search_index, 4.0, 1.0)`;

function rankedRows(tx: ReadTx, match: RawBuilder<boolean>) {
  return tx
    .selectFrom('search_index')
    .innerJoin('search_document as document', 'document.rowid', 'search_index.rowid')
    .leftJoin('session', (join) =>
      join.onRef('session.id', '=', 'document.owner_id').on('document.kind', '=', 'session'),
    )
    .leftJoin('pathway', (join) =>
      join.on((eb) =>
        eb(
          'pathway.id',
          '=',
          eb.fn.coalesce(
            'session.pathway_id',
            eb.case().when('document.kind', '=', 'pathway').then(eb.ref('document.owner_id')).end(),
          ),
        ),
      ),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.id', '=', 'document.owner_id').on('document.kind', '=', 'person'),
    )
    .leftJoin('journal_page', (join) =>
      join.onRef('journal_page.id', '=', 'document.owner_id').on('document.kind', '=', 'journal'),
    )
    .where(match)
    .where('session.discarded_at', 'is', null)
    .where('journal_page.burning_at', 'is', null)
    .select([
      'document.rowid',
      'document.kind',
      'document.owner_id',
      'document.phase_id',
      'document.field_id',
      'document.title',
      'pathway.id as pathway_id',
    ])
    .select((eb) => [
      eb.fn.coalesce('session.template_id', 'journal_page.template_id').as('template_id'),
      eb.fn
        .coalesce('session.template_version', 'journal_page.template_version')
        .as('template_version'),
      eb.fn.coalesce('session.held_on', 'journal_page.written_on', 'pathway.started_on').as('on'),
    ])
    .orderBy(score)
    .orderBy(
      (eb) =>
        eb.fn.coalesce(
          'session.held_on',
          'journal_page.written_on',
          'pathway.started_on',
          sql<string>`date(person.updated_at / 1000, 'unixepoch')`,
        ),
      'desc',
    )
    .orderBy('document.rowid')
    .limit(mostHits)
    .execute();
}

type Row = Awaited<ReturnType<typeof rankedRows>>[number];

/** Asked only for the rows that are shown: a snippet of every match would be cut for nothing. */
async function contextsOf(
  tx: ReadTx,
  expression: string,
  rows: readonly Row[],
): Promise<Map<number, ReturnType<typeof segments>>> {
  const marks = drawMarks();
  const found = await tx
    .selectFrom('search_index')
    .where(matches(expression))
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

/** Only what a label needs: search must not depend on the rest of a frozen template. */
const labelledBody = z.object({
  title: z.string().default(''),
  phases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      fields: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  ),
});

interface Named {
  readonly template: string;
  readonly field: string;
}

/** What each answer, and its template, were called when it was written; a note bears its phase's title. */
async function namesOf(tx: ReadTx, rows: readonly Row[]): Promise<Map<number, Named>> {
  const bodies = await tx
    .selectFrom('template')
    .where(
      'id',
      'in',
      rows.flatMap(({ template_id }) => template_id ?? []),
    )
    .select(['id', 'version', 'body'])
    .execute();
  const templates = new Map(
    bodies.map(({ id, version, body }) => [
      `${id} ${version}`,
      labelledBody.parse(JSON.parse(body)),
    ]),
  );
  return new Map(
    rows.map((row) => {
      const template = templates.get(`${row.template_id} ${row.template_version}`);
      const phase = template?.phases.find(({ id }) => id === row.phase_id);
      const field = phase?.fields.find(({ id }) => id === row.field_id);
      const isNote = row.field_id === PHASE_NOTE_FIELD_ID;
      const label = (isNote ? phase?.title : field?.label) ?? phase?.title ?? '';
      return [row.rowid, { template: template?.title ?? '', field: label }];
    }),
  );
}

import { type Insertable, sql } from 'kysely';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import type { Schema } from '#main/vault/db/schema.ts';
import { indexDocument } from '#main/vault/db/search-index.ts';
import {
  type Pathway,
  type PathwayKind,
  pathwayKind,
  pathway as shape,
} from '#shared/features/pathways.ts';
import { companionsOf, setCompanions, titleOf, titleToStore } from './companions.sql.ts';
import type { CompleteDraft } from './complete-draft.ts';
import { pathwaySessions } from './pathway-sessions.sql.ts';

/** Active or archived pathways, of one person or of all: the most recently lived first. */
export async function listPathways(
  tx: ReadTx,
  filter: { readonly personId: string | null; readonly archived: boolean },
): Promise<Pathway[]> {
  const { personId: person, archived } = filter;
  const rows = await selectPathways(tx)
    .where('archived_at', archived ? 'is not' : 'is', null)
    .$if(person !== null, (query) =>
      query.where('id', 'in', (of) =>
        of.selectFrom('pathway_person').where('person_id', '=', person).select('pathway_id'),
      ),
    )
    .orderBy(
      (eb) =>
        eb.fn.coalesce(
          eb
            .selectFrom('session')
            .whereRef('session.pathway_id', '=', 'pathway.id')
            .where('discarded_at', 'is', null)
            .select((last) => last.fn.max('held_on').as('last')),
          'started_on',
        ),
      'desc',
    )
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return assemble(tx, rows);
}

/** One pathway with its sessions, or `undefined`. */
export async function findPathway(tx: ReadTx, id: string): Promise<Pathway | undefined> {
  const rows = await selectPathways(tx).where('id', '=', id).execute();
  return (await assemble(tx, rows))[0];
}

/** The way of the pathway begun last, set aside or not; `null` before the first. */
export async function lastWay(tx: ReadTx): Promise<PathwayKind | null> {
  const row = await tx
    .selectFrom('pathway')
    .select('kind')
    .where('kind', '!=', 'moments')
    .orderBy('created_at', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .executeTakeFirst();
  return row === undefined ? null : pathwayKind.parse(row.kind);
}

export async function insertPathway(
  tx: WriteTx,
  id: string,
  draft: CompleteDraft,
  at: number,
): Promise<void> {
  const title = await titleToStore(tx, draft);
  await tx
    .insertInto('pathway')
    .values({ id, ...columns(draft), title, archived_at: null, created_at: at, updated_at: at })
    .execute();
  await setCompanions(tx, id, draft.personIds);
  await indexPathway(tx, id);
}

/** @returns whether there was such a pathway. */
export async function updatePathway(
  tx: WriteTx,
  id: string,
  draft: CompleteDraft,
  at: number,
): Promise<boolean> {
  const title = await titleToStore(tx, draft, id);
  const { numUpdatedRows } = await tx
    .updateTable('pathway')
    .set({ ...columns(draft), title, updated_at: at })
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await setCompanions(tx, id, draft.personIds);
  await indexPathway(tx, id);
  return true;
}

/** `at`: when, or null to bring the pathway back. @returns whether there was such a pathway. */
export async function setPathwayArchived(
  tx: WriteTx,
  id: string,
  at: number | null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('pathway')
    .set({ archived_at: at })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** After a person was renamed: a pathway without a title of its own is found by their name. */
export async function reindexPathwaysOf(tx: WriteTx, person: string): Promise<void> {
  const rows = await tx
    .selectFrom('pathway_person')
    .where('person_id', '=', person)
    .select('pathway_id')
    .execute();
  for (const { pathway_id } of rows) await indexPathway(tx, pathway_id);
}

/** Puts a pathway in the search as it is now. */
export async function indexPathway(tx: WriteTx, id: string): Promise<void> {
  const row = await selectPathways(tx).where('id', '=', id).executeTakeFirstOrThrow();
  const companions = await companionsOf(tx, [id]);
  await indexDocument(tx, {
    kind: 'pathway',
    ownerId: id,
    title: titleOf(row.title, companions.get(id)),
    body: [row.intention, row.quote_reference].filter((part) => part !== '').join('\n'),
  });
}

const selectPathways = (tx: ReadTx) => tx.selectFrom('pathway').selectAll('pathway');
type Row = Awaited<ReturnType<ReturnType<typeof selectPathways>['execute']>>[number];

async function assemble(tx: ReadTx, rows: readonly Row[]): Promise<Pathway[]> {
  const ids = rows.map(({ id }) => id);
  const companions = await companionsOf(tx, ids);
  const sessions = await pathwaySessions(tx, ids);
  return rows.map((row) =>
    shape.parse({
      id: row.id,
      kind: row.kind,
      mode: row.mode,
      title: titleOf(row.title, companions.get(row.id)),
      place: row.place,
      rhythm: row.rhythm,
      closerReason: row.closer_reason,
      rhythmReviewOn: row.rhythm_review_on,
      sector: row.sector,
      startedOn: row.started_on,
      plannedSessions: row.planned_sessions,
      quoteReference: row.quote_reference,
      intention: row.intention,
      companions: companions.get(row.id) ?? [],
      sessions: sessions.get(row.id) ?? [],
      archivedAt: row.archived_at,
    }),
  );
}

type Columns = Omit<
  Insertable<Schema['pathway']>,
  'id' | 'title' | 'archived_at' | 'created_at' | 'updated_at'
>;

function columns(draft: CompleteDraft): Columns {
  return {
    kind: draft.kind,
    mode: draft.mode,
    place: draft.place,
    rhythm: draft.rhythm,
    closer_reason: draft.closerReason,
    rhythm_review_on: draft.rhythmReviewOn,
    sector: draft.sector,
    started_on: draft.startedOn,
    planned_sessions: draft.plannedSessions,
    quote_reference: draft.quoteReference,
    intention: draft.intention,
  };
}

import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { indexPathway, reindexPathwaysOf } from '#main/vault/features/pathways/pathways.sql.ts';
import { forgetEntries, indexEntries } from '#main/vault/features/sessions/entries.sql.ts';
import { numberSessions } from '#main/vault/features/sessions/sessions.sql.ts';
import type { Touched } from './apply.ts';
import type { OnProgress } from './plan.ts';
import type { TableShape } from './shape.ts';

/** Tables whose place in the search is worked out anew from what the merged vault says. */
const workedOut = ['session', 'entry', 'pathway', 'pathway_person'];
/** Tables whose documents follow them by themselves (`0160-wider-search.ts`). */
const followed = [
  ...['knowledge_card', 'knowledge_answer', 'tool', 'life_event', 'sheet', 'sheet_answer'],
  ...['register_item', 'register_version'],
];

/** Puts what a merge has changed in the search, and numbers the sessions of each pathway anew. */
export async function followUp(
  tx: WriteTx,
  theirs: ReadTx,
  shapes: readonly TableShape[],
  touched: readonly Touched[],
  /** Throws to stop. */
  onProgress: OnProgress,
): Promise<void> {
  const firstKeys = (...tables: readonly string[]) => [
    ...new Set(
      touched
        .filter(({ decision }) => tables.includes(decision.shape.name))
        .map(({ key }) => String(key[0])),
    ),
  ];
  for (const one of touched) {
    onProgress(0, 0);
    if (![...workedOut, ...followed].includes(one.decision.shape.name))
      await followDocuments(tx, theirs, shapes, one);
  }
  for (const id of firstKeys('pathway', 'pathway_person')) await indexPathway(tx, id);
  for (const id of firstKeys('person')) await reindexPathwaysOf(tx, id);
  const pathways = new Set<string>();
  const sessions = firstKeys('session', 'entry');
  for (const [done, id] of sessions.entries()) {
    onProgress(done, sessions.length);
    pathways.add(await indexSession(tx, id));
  }
  for (const id of pathways) await numberSessions(tx, id);
}

/** @returns the pathway of the session. */
async function indexSession(tx: WriteTx, id: string): Promise<string> {
  const session = await tx
    .selectFrom('session')
    .select(['pathway_id', 'discarded_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await forgetEntries(tx, id);
  if (session.discarded_at === null) await indexEntries(tx, id);
  return session.pathway_id;
}

/** A row is found as the other copy finds it, by what owns it and, for an answer, by its field. */
async function followDocuments(
  tx: WriteTx,
  theirs: ReadTx,
  shapes: readonly TableShape[],
  { decision: { shape, act, shows }, key }: Touched,
): Promise<void> {
  const place = placeOf(shapes, shape, key, act === 'add');
  if (place === null || act === 'stay') return;
  const of = (from: ReadTx) =>
    from
      .selectFrom('search_document')
      .where('owner_id', '=', place.owner)
      .$if(place.field !== null, (query) =>
        query
          .where('phase_id', '=', place.field?.[0] ?? '')
          .where('field_id', '=', place.field?.[1] ?? ''),
      );
  const documents = await of(theirs)
    .select(['kind', 'owner_id', 'phase_id', 'field_id', 'title', 'body'])
    .execute();
  // Over there it was set aside, and not looked for; here it is shown, as it was indexed here.
  if (documents.length === 0 && shows.length > 0) return;
  const before = await of(tx).select('rowid').execute();
  for (const { rowid } of before) {
    await tx.deleteFrom('search_document').where('rowid', '=', rowid).execute();
  }
  for (const document of documents) {
    await tx.insertInto('search_document').values(document).execute();
  }
}

/** Where the documents of a row are; null for a row that is a part of another one. */
function placeOf(
  shapes: readonly TableShape[],
  { name, key: names, parents }: TableShape,
  key: readonly unknown[],
  added: boolean,
): { readonly owner: string; readonly field: readonly [string, string] | null } | null {
  const owner = String(key[0]);
  const isAnswer = names.length === 3 && names[1] === 'phase_id' && names[2] === 'field_id';
  if (isAnswer) return { owner, field: [String(key[1]), String(key[2])] };
  const isPart = parents.some(({ columns }) => columns.some(({ from }) => from === names[0]));
  if (names.length !== 1 || isPart) return null;
  const hasAnswers = shapes.some(
    (each) => each.key.includes('field_id') && each.parents.some(({ table }) => table === name),
  );
  return { owner, field: hasAnswers && !added ? ['', ''] : null };
}

import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { forgetDocument, indexDocument } from '#main/vault/db/search-index.ts';
import { AppError } from '#shared/errors.ts';
import { type Reply, reply } from '#shared/features/notes.ts';

interface WrittenReply {
  readonly id: string;
  readonly sessionId: string;
  readonly hand: string;
  readonly writtenOn: string;
  readonly text: string;
}

/** The replies to one note, the oldest first. */
export async function readReplies(tx: ReadTx, sessionId: string): Promise<Reply[]> {
  const rows = await tx
    .selectFrom('reply')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('discarded_at', 'is', null)
    .orderBy('written_on')
    .orderBy('created_at')
    .execute();
  return rows.map((row) =>
    reply.parse({
      id: row.id,
      hand: row.hand,
      writtenOn: row.written_on,
      text: row.body,
      updatedAt: row.updated_at,
    }),
  );
}

/** @throws AppError `not-found` for the id of a reply to another note. */
export async function writeReply(tx: WriteTx, given: WrittenReply, now: number): Promise<void> {
  const written = {
    hand: given.hand,
    written_on: given.writtenOn,
    body: given.text,
    updated_at: now,
  };
  const { numUpdatedRows } = await tx
    .updateTable('reply')
    .set(written)
    .where('id', '=', given.id)
    .where('session_id', '=', given.sessionId)
    .where('discarded_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) {
    const taken = await tx.selectFrom('reply').select('id').where('id', '=', given.id).execute();
    if (taken.length > 0) throw new AppError('not-found');
    await tx
      .insertInto('reply')
      .values({
        id: given.id,
        session_id: given.sessionId,
        ...written,
        discarded_at: null,
        created_at: now,
      })
      .execute();
  }
  await indexReply(tx, { id: given.id, session_id: given.sessionId, body: given.text });
}

/** Sets a reply aside, or brings it back with `at` null. @throws AppError `not-found`. */
export async function setReplyAside(tx: WriteTx, id: string, at: number | null): Promise<void> {
  const row = await tx
    .updateTable('reply')
    .set({ discarded_at: at })
    .where('id', '=', id)
    .returning(['id', 'session_id', 'body'])
    .executeTakeFirst();
  if (!row) throw new AppError('not-found');
  if (at === null) await indexReply(tx, row);
  else await forgetDocument(tx, documentKey(row));
}

/** The undo of a session set aside: its replies are found again with it. */
export async function indexReplies(tx: WriteTx, sessionId: string): Promise<void> {
  const rows = await tx
    .selectFrom('reply')
    .select(['id', 'session_id', 'body'])
    .where('session_id', '=', sessionId)
    .where('discarded_at', 'is', null)
    .execute();
  for (const row of rows) await indexReply(tx, row);
}

interface IndexedReply {
  readonly id: string;
  readonly session_id: string;
  readonly body: string;
}

function indexReply(tx: WriteTx, row: IndexedReply): Promise<void> {
  return indexDocument(tx, { ...documentKey(row), title: '', body: row.body });
}

const documentKey = ({ id, session_id }: Omit<IndexedReply, 'body'>) => ({
  kind: 'session' as const,
  ownerId: session_id,
  phaseId: 'reply',
  fieldId: id,
});

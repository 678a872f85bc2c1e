import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import type { NoteMode } from '#shared/rules/note-mode.ts';

/** The day the person reread the note; null when that is not said. */
export async function readRereadOn(tx: ReadTx, sessionId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('session_note')
    .select('reread_on')
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return row?.reread_on ?? null;
}

export async function writeMode(
  tx: WriteTx,
  sessionId: string,
  { mode, rereadOn }: { readonly mode: NoteMode | null; readonly rereadOn: string | null },
): Promise<void> {
  const written = { mode, reread_on: rereadOn };
  await tx
    .insertInto('session_note')
    .values({ session_id: sessionId, ...written })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet(written))
    .execute();
}

/** A remembered choice: a new session begins with the way of the last one of its pathway. */
export async function carryMode(
  tx: WriteTx,
  { sessionId, pathwayId }: { readonly sessionId: string; readonly pathwayId: string },
): Promise<void> {
  const last = await tx
    .selectFrom('session')
    .innerJoin('session_note', 'session_note.session_id', 'session.id')
    .select('session_note.mode')
    .where('session.pathway_id', '=', pathwayId)
    .where('session.id', '!=', sessionId)
    .where('session.discarded_at', 'is', null)
    .orderBy('session.held_on', 'desc')
    .orderBy('session.created_at', 'desc')
    .orderBy(sql`session.rowid`, 'desc')
    .executeTakeFirst();
  if (!last?.mode) return;
  await tx
    .insertInto('session_note')
    .values({ session_id: sessionId, mode: last.mode, reread_on: null })
    .execute();
}

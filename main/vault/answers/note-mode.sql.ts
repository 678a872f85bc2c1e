import type { ReadTx } from '#main/vault/db/database.ts';
import { type NoteMode, noteMode } from '#shared/rules/note-mode.ts';

/** How the note of a session is kept; null while nobody has chosen. */
export async function readNoteMode(tx: ReadTx, sessionId: string): Promise<NoteMode | null> {
  const row = await tx
    .selectFrom('session_note')
    .select('mode')
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return noteMode.nullable().parse(row?.mode ?? null);
}

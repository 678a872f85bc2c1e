import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import type { SessionId } from '#shared/features/fields.ts';
import type { NoteMode } from '#shared/rules/note-mode.ts';

/** How the note of a session is kept; null while it is being read, or while nobody has chosen. */
export function useNoteMode(sessionId: SessionId): NoteMode | null {
  return useRead(api.notes.get, { sessionId }).data?.mode ?? null;
}

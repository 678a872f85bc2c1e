import { useParams } from '@tanstack/react-router';
import { Printed, Unprintable } from '#renderer/app/Printed.tsx';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { type Address, address, type SessionId, sessionId } from '#shared/features/fields.ts';
import { noteSheetFr } from '#shared/i18n/fr/note-sheet.ts';
import { NoteSheet } from './NoteSheet.tsx';

/** `/impression/note/$id/$address`: the hidden page that main prints. */
export function PrintedNote() {
  const given = useParams({ strict: false });
  const id = sessionId.safeParse(given.id);
  const spoken = address.safeParse(given.address);
  if (!id.success || !spoken.success) return <Unprintable />;
  return <Printable id={id.data} spoken={spoken.data} />;
}

function Printable({ id, spoken }: { id: SessionId; spoken: Address }) {
  const { data, error } = useRead(api.notes.page, { sessionId: id, address: spoken });
  return (
    <Printed title={noteSheetFr.fileTitle} failed={Boolean(error)}>
      {data ? <NoteSheet page={data} /> : null}
    </Printed>
  );
}

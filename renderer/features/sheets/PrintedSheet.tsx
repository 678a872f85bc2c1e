import { useParams } from '@tanstack/react-router';
import { Printed, Unprintable } from '#renderer/app/Printed.tsx';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { type Address, address, type SheetId, sheetId } from '#shared/features/fields.ts';
import { noteSheetFr } from '#shared/i18n/fr/note-sheet.ts';
import { SheetPaper } from './SheetPaper.tsx';

/** `/impression/fiche/$id/$address`: the hidden page that main prints. */
export function PrintedSheet() {
  const given = useParams({ strict: false });
  const id = sheetId.safeParse(given.id);
  const spoken = address.safeParse(given.address);
  if (!id.success || !spoken.success) return <Unprintable />;
  return <Printable id={id.data} spoken={spoken.data} />;
}

function Printable({ id, spoken }: { id: SheetId; spoken: Address }) {
  const { data, error } = useRead(api.sheets.page, { id, address: spoken });
  return (
    <Printed title={noteSheetFr.fileTitle} failed={Boolean(error)}>
      {data ? <SheetPaper page={data} /> : null}
    </Printed>
  );
}

import { useParams } from '@tanstack/react-router';
import { Printed, Unprintable } from '#renderer/app/Printed.tsx';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { type BilanId, bilanId } from '#shared/features/fields.ts';
import { bilanDocumentFr } from '#shared/i18n/fr/bilan-document.ts';
import { BilanSheet } from './BilanSheet.tsx';

/** `/impression/bilan/$id`: the hidden page that main prints. */
export function PrintedBilan() {
  const { id } = useParams({ strict: false });
  const wanted = bilanId.safeParse(id);
  return wanted.success ? <Printable id={wanted.data} /> : <Unprintable />;
}

function Printable({ id }: { id: BilanId }) {
  const { data, error } = useRead(api.bilans.document, { id });
  return (
    <Printed title={bilanDocumentFr.title} failed={Boolean(error)}>
      {data ? <BilanSheet document={data} /> : null}
    </Printed>
  );
}

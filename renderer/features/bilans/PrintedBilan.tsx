import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { api, callShell } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { type BilanId, bilanId } from '#shared/features/fields.ts';
import { bilanDocumentFr } from '#shared/i18n/fr/bilan-document.ts';
import { BilanSheet } from './BilanSheet.tsx';

/** The faces the sheet is set in: asked for by name, a hidden window may lay nothing out. */
const faces = ['500 1em Literata', '400 1em "Atkinson Hyperlegible Next"'] as const;

/** The hidden page that main prints. It says when it is complete, or that it cannot be. */
export function PrintedBilan() {
  const { id } = useParams({ strict: false });
  const wanted = bilanId.safeParse(id);
  if (!wanted.success) return <Unprintable />;
  return <Printable id={wanted.data} />;
}

function Printable({ id }: { id: BilanId }) {
  const { data, error } = useRead(api.bilans.document, { id });
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = bilanDocumentFr.title;
    document.documentElement.lang = 'fr';
  }, []);
  useEffect(() => {
    if (!data) return;
    const words = sheet.current?.textContent ?? '';
    void fontsFor(words).then((ok) => callShell('printReady', { ok }));
  }, [data]);
  if (error) return <Unprintable />;
  return <div ref={sheet}>{data ? <BilanSheet document={data} /> : null}</div>;
}

function Unprintable() {
  useEffect(() => {
    void callShell('printReady', { ok: false });
  }, []);
  return null;
}

async function fontsFor(words: string): Promise<boolean> {
  try {
    await Promise.all(faces.map((face) => document.fonts.load(face, words)));
    await document.fonts.ready;
    return true;
  } catch {
    return false;
  }
}

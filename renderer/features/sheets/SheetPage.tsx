import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type AnswerBook, openBook } from '#renderer/guided/answer-book.ts';
import { useBook } from '#renderer/guided/useBook.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { AppError } from '#shared/errors.ts';
import { type SheetId, sheetId } from '#shared/features/fields.ts';
import type { Sheet } from '#shared/features/sheets.ts';
import { ReadSheet } from './ReadSheet.tsx';
import { newSheetBook } from './sheet-book.ts';
import { WrittenSheet } from './WrittenSheet.tsx';

/** `/fiches/$id`: an agreement or a sheet of a person, drawn from its template alone. */
export function SheetPage() {
  const t = useT();
  const { id } = useParams({ strict: false });
  const parsed = sheetId.safeParse(id);
  if (parsed.success) return <OpenedSheet key={parsed.data} id={parsed.data} />;
  return (
    <Page title={t('sheets.title')}>
      <ErrorNote error={new AppError('not-found')} />
    </Page>
  );
}

function OpenedSheet({ id }: { id: SheetId }) {
  const t = useT();
  const book = useBook(() => openBook(id, () => newSheetBook(id)), 'sheets');
  // An autosave announces nothing, so a cached answer would show old text on the way back.
  const { data, error } = useRead(api.sheets.get, { id, today: today() }, { keepAfter: false });
  if (data) return <SeededSheet sheet={data} book={book} />;
  return (
    <Page title={t('sheets.title')}>
      {error ? <ErrorNote error={error} /> : <Progress label={t('common.loading')} />}
    </Page>
  );
}

/** What the vault holds is taken once; from then on the book, ahead of it, is what one sees. */
function SeededSheet({ sheet, book }: { sheet: Sheet; book: AnswerBook }) {
  useState(() => book.seed(sheet.answers));
  return sheet.withdrawnOn === null ? (
    <WrittenSheet sheet={sheet} book={book} />
  ) : (
    <ReadSheet sheet={sheet} book={book} />
  );
}

import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { useBook } from '#renderer/guided/useBook.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { AppError } from '#shared/errors.ts';
import { type JournalPageId, journalPageId } from '#shared/features/fields.ts';
import type { JournalPage } from '#shared/features/journal.ts';
import { openJournalBook } from './book.ts';
import { JournalEyebrow, JournalRoom } from './JournalRoom.tsx';
import { ReadSheet } from './ReadSheet.tsx';
import { WriteSheet } from './WriteSheet.tsx';

/** `/journal/page/$id`: a page where it is written. */
export function WritingPage() {
  const id = usePageId();
  return <JournalRoom>{id ? <OpenedPage key={id} id={id} /> : <NoPage />}</JournalRoom>;
}

/** `/journal/page/$id/lire`: the same page, to be read again. */
export function ReadingPage() {
  const id = usePageId();
  return <JournalRoom>{id ? <ReadPage key={id} id={id} /> : <NoPage />}</JournalRoom>;
}

function usePageId(): JournalPageId | undefined {
  const { id } = useParams({ strict: false });
  return journalPageId.safeParse(id).data;
}

function NoPage() {
  return <Waiting error={new AppError('not-found')} />;
}

function Waiting({ error }: { error: AppError | null }): ReactNode {
  const t = useT();
  return (
    <Page eyebrow={<JournalEyebrow />} title={t('journal.title')}>
      {error ? <ErrorNote error={error} /> : <Progress label={t('common.loading')} />}
    </Page>
  );
}

function OpenedPage({ id }: { id: JournalPageId }) {
  const book = useBook(() => openJournalBook(id), 'journal');
  // An autosave announces nothing to this call: a cached answer would show old text on the way back.
  const { data, error } = useRead(api.journal.page, { id }, { keepAfter: false });
  return data ? <SeededPage page={data} book={book} /> : <Waiting error={error} />;
}

/** What the vault holds is taken once; from then on the book, ahead of it, is what one sees. */
function SeededPage({ page, book }: { page: JournalPage; book: AnswerBook }) {
  useState(() => book.seed(page.answers));
  return <WriteSheet page={page} book={book} />;
}

function ReadPage({ id }: { id: JournalPageId }) {
  const { data, error } = useRead(api.journal.page, { id }, { keepAfter: false });
  return data ? <ReadSheet page={data} /> : <Waiting error={error} />;
}

import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useBook } from '#renderer/guided/useBook.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { AppError } from '#shared/errors.ts';
import { type SessionId, sessionId } from '#shared/features/fields.ts';
import type { Session } from '#shared/features/sessions.ts';
import { openSessionBook, type SessionBook } from './book.ts';
import { ClosedSession } from './ClosedSession.tsx';
import { GuidedSession } from './GuidedSession.tsx';

/** `/seances/$id`: the guided session, drawn from its template alone. */
export function SessionPage() {
  const t = useT();
  const { id } = useParams({ strict: false });
  const parsed = sessionId.safeParse(id);
  if (parsed.success) return <OpenedSession key={parsed.data} id={parsed.data} />;
  return (
    <Page title={t('sessions.title')}>
      <ErrorNote error={new AppError('not-found')} />
    </Page>
  );
}

function OpenedSession({ id }: { id: SessionId }) {
  const t = useT();
  const book = useBook(() => openSessionBook(id), 'sessions');
  // An autosave announces nothing, so a cached answer would show old text on the way back.
  const { data, error } = useRead(api.sessions.get, { id }, { keepAfter: false });
  if (data) return <SeededSession session={data} book={book} />;
  return (
    <Page title={t('sessions.title')}>
      {error ? <ErrorNote error={error} /> : <Progress label={t('common.loading')} />}
    </Page>
  );
}

/** What the vault holds is taken once; from then on the book, ahead of it, is what one sees. */
function SeededSession({ session, book }: { session: Session; book: SessionBook }) {
  useState(() => {
    book.seed(session.entries);
    const { maxMinutes } = session.template.facts;
    book.timer.seed(session.timer, maxMinutes === undefined ? null : maxMinutes * 60_000);
  });
  return session.status === 'closed' ? (
    <ClosedSession session={session} book={book} />
  ) : (
    <GuidedSession session={session} book={book} />
  );
}

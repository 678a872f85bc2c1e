import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { SessionNote } from '#shared/features/notes.ts';
import type { Session } from '#shared/features/sessions.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { AgreedNote } from './AgreedNote.tsx';
import { HandOverNote } from './HandOverNote.tsx';
import { NoteModeDialog } from './NoteModeDialog.tsx';
import styles from './note.module.css';
import { Replies } from './Replies.tsx';

interface NoteCardProps {
  readonly session: Session;
  readonly book: AnswerBook;
}

/** How the note is kept, what the person replies to it, and handing it over. */
export function NoteCard({ session, book }: NoteCardProps) {
  const t = useT();
  const { data, error } = useRead(api.notes.get, { sessionId: session.id });
  const [open, setOpen] = useState<'mode' | 'handOver' | null>(null);
  const close = () => setOpen(null);
  return (
    <Card title={t('notes.title')} icon={NotebookPen} look="slim">
      {error ? <ErrorNote error={error} /> : null}
      {data ? <ModeWords note={data} /> : null}
      {data?.agreed ? <AgreedNote session={session} agreed={data.agreed} book={book} /> : null}
      <div className={styles.actions}>
        <Button look="plain" onPress={() => setOpen('mode')} isDisabled={!data}>
          {t(data?.mode ? 'notes.change' : 'notes.choose')}
        </Button>
        <Button look="plain" onPress={() => setOpen('handOver')}>
          {t('notes.handOver.open')}
        </Button>
      </div>
      {data ? <Replies sessionId={session.id} replies={data.replies} /> : null}
      {open === 'mode' && data ? (
        <NoteModeDialog sessionId={session.id} note={data} book={book} onClose={close} />
      ) : null}
      {open === 'handOver' ? <HandOverNote session={session} book={book} onClose={close} /> : null}
    </Card>
  );
}

function ModeWords({ note }: { note: SessionNote }) {
  const t = useT();
  const language = useLanguage();
  if (note.mode === null) return <p>{t('notes.unsaid')}</p>;
  return (
    <>
      <p>{t(`notes.mode.${note.mode}.short`)}</p>
      {note.rereadOn ? (
        <p className={styles.quiet}>
          {t('notes.rereadOn', { day: formatDay(language, note.rereadOn, 'long') })}
        </p>
      ) : null}
      {note.beyond > 0 ? (
        <p className={styles.quiet}>{t('notes.beyond', { count: note.beyond })}</p>
      ) : null}
    </>
  );
}

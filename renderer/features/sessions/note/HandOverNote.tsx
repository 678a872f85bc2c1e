import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { HandOverDialog } from '#renderer/guided/HandOverDialog.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { Address, SessionId } from '#shared/features/fields.ts';
import type { Session } from '#shared/features/sessions.ts';
import { addressOf } from '../about.ts';
import { NoteSheet } from './NoteSheet.tsx';

interface HandOverNoteProps {
  readonly session: Session;
  readonly book: AnswerBook;
  readonly onClose: () => void;
}

/** The note as the person would hold it. */
export function HandOverNote({ session, book, onClose }: HandOverNoteProps) {
  const t = useT();
  return (
    <HandOverDialog
      title={t('notes.handOver.title')}
      text={t('notes.handOver.text')}
      initial={addressOf(session)}
      printed={(address) => ({ kind: 'note', id: session.id, address })}
      before={() => book.flush()}
      onClose={onClose}
    >
      {(address) => <Preview sessionId={session.id} address={address} />}
    </HandOverDialog>
  );
}

function Preview({ sessionId, address }: { sessionId: SessionId; address: Address }) {
  const t = useT();
  const { data, error } = useRead(api.notes.page, { sessionId, address });
  if (error) return <ErrorNote error={error} />;
  return data ? <NoteSheet page={data} /> : <Progress label={t('common.loading')} />;
}

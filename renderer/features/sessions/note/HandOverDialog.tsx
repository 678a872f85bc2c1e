import { useState } from 'react';
import { useExportPage } from '#renderer/app/useExportPage.ts';
import { WrittenFile } from '#renderer/app/WrittenFile.tsx';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { Address } from '#shared/features/fields.ts';
import type { Session } from '#shared/features/sessions.ts';
import { addressOf } from '../about.ts';
import { NoteSheet } from './NoteSheet.tsx';
import styles from './note.module.css';

interface HandOverDialogProps {
  readonly session: Session;
  readonly book: AnswerBook;
  readonly onClose: () => void;
}

/** The note as the person would hold it, in *tu* or *vous*; a PDF if they want it. */
export function HandOverDialog({ session, book, onClose }: HandOverDialogProps) {
  const t = useT();
  const [address, setAddress] = useState<Address>(addressOf(session));
  const { data, error } = useRead(api.notes.page, { sessionId: session.id, address });
  const { state, start } = useExportPage({
    page: { kind: 'note', id: session.id, address },
    before: () => book.flush(),
  });
  return (
    <Dialog
      title={t('notes.handOver.title')}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={!data || state.kind === 'running'}
            onPress={() => void start()}
          >
            {t('notes.handOver.save')}
          </Button>
          <Button onPress={onClose}>{t('common.close')}</Button>
        </>
      }
    >
      <p>{t('notes.handOver.text')}</p>
      <Choice<Address>
        label={t('notes.handOver.address')}
        options={[
          { value: 'vous', label: t('notes.handOver.vous') },
          { value: 'tu', label: t('notes.handOver.tu') },
        ]}
        value={address}
        onChange={setAddress}
      />
      <div role="status">
        {state.kind === 'running' ? <Progress label={t('bilans.export.running')} /> : null}
        {state.kind === 'done' ? <WrittenFile fileName={state.fileName} /> : null}
      </div>
      {state.kind === 'failed' ? <ErrorNote error={state.error} /> : null}
      {error ? <ErrorNote error={error} /> : null}
      {data ? (
        <div className={styles.paper}>
          <NoteSheet page={data} />
        </div>
      ) : null}
    </Dialog>
  );
}

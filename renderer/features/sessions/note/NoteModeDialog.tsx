import { useState } from 'react';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { today } from '#renderer/guided/today.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { plainDate, type SessionId } from '#shared/features/fields.ts';
import type { SessionNote } from '#shared/features/notes.ts';
import { type NoteMode, noteMode } from '#shared/rules/note-mode.ts';

interface NoteModeDialogProps {
  readonly sessionId: SessionId;
  readonly note: SessionNote;
  readonly book: AnswerBook;
  readonly onClose: () => void;
}

/** The four ways to keep a note, to choose with the person. Nothing written is ever lost by it. */
export function NoteModeDialog({ sessionId, note, book, onClose }: NoteModeDialogProps) {
  const t = useT();
  const setMode = useCommand(api.notes.setMode);
  const erase = useCommand(api.notes.eraseBeyond);
  const [mode, choose] = useState<NoteMode | 'unsaid'>(note.mode ?? 'unsaid');
  const [rereadOn, setRereadOn] = useState<string>(note.rereadOn ?? today());
  const [beyond, setBeyond] = useState(0);
  const badDay = mode === 'reread' && !plainDate.safeParse(rereadOn).success;

  async function save(): Promise<void> {
    // What is on its way is saved under the mode it was written in.
    await book.flush();
    const day = mode === 'reread' ? rereadOn : null;
    await setMode.mutateAsync({ sessionId, mode: mode === 'unsaid' ? null : mode, rereadOn: day });
    const left = (await call(api.notes.get, { sessionId })).beyond;
    if (left === 0) onClose();
    else setBeyond(left);
  }
  async function eraseBeyond(): Promise<void> {
    await erase.mutateAsync({ sessionId });
    onClose();
  }
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);

  if (beyond > 0) {
    return (
      <Dialog
        title={t('notes.already.title')}
        isOpen
        onClose={onClose}
        actions={
          <>
            <Button look="primary" onPress={onClose}>
              {t('notes.already.keep')}
            </Button>
            <Button onPress={() => quietly(eraseBeyond())} isDisabled={erase.isPending}>
              {t('notes.already.erase')}
            </Button>
          </>
        }
      >
        <p>{t('notes.already.text', { count: beyond })}</p>
        {erase.error ? <ErrorNote error={erase.error} /> : null}
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('notes.chooseTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={badDay || setMode.isPending}
            onPress={() => quietly(save())}
          >
            {t('common.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <Choice
        label={t('notes.question')}
        look="stacked"
        value={mode}
        onChange={choose}
        options={[
          ...noteMode.options.map((value) => ({
            value,
            label: t(`notes.mode.${value}.label`),
            help: t(`notes.mode.${value}.help`),
          })),
          { value: 'unsaid' as const, label: t('notes.mode.unsaid') },
        ]}
      />
      {mode === 'reread' ? (
        <DateField label={t('notes.rereadDay')} value={rereadOn} onChange={setRereadOn} />
      ) : null}
      {setMode.error ? <ErrorNote error={setMode.error} /> : null}
    </Dialog>
  );
}

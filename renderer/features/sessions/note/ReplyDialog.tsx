import { useDraft } from '#renderer/app/useDraft.ts';
import { today } from '#renderer/guided/today.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { TextArea } from '#renderer/ui/TextField.tsx';
import { limits, plainDate, type SessionId } from '#shared/features/fields.ts';
import { type Reply, type ReplyHand, replyHand } from '#shared/features/notes.ts';

interface ReplyDialogProps {
  readonly sessionId: SessionId;
  /** Null: a new one. */
  readonly reply: Reply | null;
  readonly onClose: () => void;
}

/** The person's words, by their hand or under their dictation. */
export function ReplyDialog({ sessionId, reply, onClose }: ReplyDialogProps) {
  const t = useT();
  const save = useCommand(api.notes.saveReply);
  const { value, set, discard, ready } = useDraft(`reply:${reply?.id ?? sessionId}`, {
    text: reply?.text ?? '',
    hand: reply?.hand ?? 'person',
    writtenOn: reply?.writtenOn ?? today(),
  });
  const complete = value.text.trim() !== '' && plainDate.safeParse(value.writtenOn).success;

  async function submit(): Promise<void> {
    await save.mutateAsync({ sessionId, id: reply?.id ?? null, ...value });
    await discard();
    onClose();
  }
  return (
    <Dialog
      title={t('notes.reply.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={!complete || save.isPending}
            onPress={() => void submit().catch(() => undefined)}
          >
            {t('common.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('notes.reply.help')}</p>
      {ready ? (
        <>
          <TextArea
            label={t('notes.reply.words')}
            name="replyText"
            value={value.text}
            onChange={(text) => set({ ...value, text })}
            maxLength={limits.shortText * 5}
            rows={6}
            autoFocus
          />
          <Choice<ReplyHand>
            label={t('notes.reply.hand')}
            options={replyHand.options.map((hand) => ({
              value: hand,
              label: t(`notes.reply.hands.${hand}`),
            }))}
            value={value.hand}
            onChange={(hand) => set({ ...value, hand })}
          />
          <DateField
            label={t('notes.reply.day')}
            value={value.writtenOn}
            onChange={(writtenOn) => set({ ...value, writtenOn })}
          />
        </>
      ) : (
        <Progress label={t('common.loading')} />
      )}
      {save.error ? <ErrorNote error={save.error} /> : null}
    </Dialog>
  );
}

import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { AgreedNote as Agreed } from '#shared/features/notes.ts';
import type { Session } from '#shared/features/sessions.ts';
import { formatDay } from '#shared/i18n/format.ts';
import styles from './note.module.css';

interface AgreedNoteProps {
  readonly session: Session;
  readonly agreed: Agreed;
  readonly book: AnswerBook;
}

/** The person agreed to less than a whole note: one press to follow it, and nothing by itself. */
export function AgreedNote({ session, agreed, book }: AgreedNoteProps) {
  const t = useT();
  const day = formatDay(useLanguage(), agreed.on, 'long');
  const setMode = useCommand(api.notes.setMode);
  const { mode } = agreed;
  async function follow(): Promise<void> {
    // What is on its way is saved under the mode it was written in.
    await book.flush();
    await setMode.mutateAsync({ sessionId: session.id, mode, rereadOn: null });
  }
  return (
    <div className={styles.agreed}>
      <p>{t(`notes.agreed.${mode}`, { day })}</p>
      <Button onPress={() => void follow().catch(() => undefined)} isDisabled={setMode.isPending}>
        {t('notes.agreed.follow')}
      </Button>
      {setMode.error ? <ErrorNote error={setMode.error} /> : null}
    </div>
  );
}

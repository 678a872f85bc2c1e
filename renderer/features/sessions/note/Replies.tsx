import { MessageSquareQuote } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { SessionId } from '#shared/features/fields.ts';
import type { Reply } from '#shared/features/notes.ts';
import { formatDay } from '#shared/i18n/format.ts';
import styles from './note.module.css';
import { ReplyDialog } from './ReplyDialog.tsx';

interface RepliesProps {
  readonly sessionId: SessionId;
  readonly replies: readonly Reply[];
}

/** « Droit de réponse »: the words of the person, kept beside the note as they said them. */
export function Replies({ sessionId, replies }: RepliesProps) {
  const t = useT();
  const [edited, setEdited] = useState<Reply | 'new' | null>(null);
  const discard = useCommand(api.notes.discardReply);
  const restore = useCommand(api.notes.restoreReply);
  async function setAside({ id }: Reply): Promise<void> {
    await discard.mutateAsync({ id });
    showToast(
      t('notes.reply.setAside'),
      () => void restore.mutateAsync({ id }).catch(() => undefined),
    );
  }
  return (
    <section className={styles.replies} aria-label={t('notes.reply.title')}>
      {replies.map((reply) => (
        <OneReply
          key={reply.id}
          reply={reply}
          onEdit={() => setEdited(reply)}
          onSetAside={() => void setAside(reply).catch(() => undefined)}
        />
      ))}
      <div className={styles.actions}>
        <Button look="plain" icon={MessageSquareQuote} onPress={() => setEdited('new')}>
          {t('notes.reply.add')}
        </Button>
      </div>
      {discard.error ? <ErrorNote error={discard.error} /> : null}
      {edited ? (
        <ReplyDialog
          sessionId={sessionId}
          reply={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </section>
  );
}

interface OneReplyProps {
  readonly reply: Reply;
  readonly onEdit: () => void;
  readonly onSetAside: () => void;
}

function OneReply({ reply, onEdit, onSetAside }: OneReplyProps) {
  const t = useT();
  const day = formatDay(useLanguage(), reply.writtenOn, 'long');
  return (
    <figure className={styles.reply} data-found={reply.id}>
      <blockquote>{reply.text}</blockquote>
      <figcaption className={styles.quiet}>{t(`notes.reply.by.${reply.hand}`, { day })}</figcaption>
      <div className={styles.actions}>
        <Button look="plain" onPress={onEdit}>
          {t('notes.reply.edit')}
        </Button>
        <Button look="plain" onPress={onSetAside}>
          {t('notes.reply.remove')}
        </Button>
      </div>
    </figure>
  );
}

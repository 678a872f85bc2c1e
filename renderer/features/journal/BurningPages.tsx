import { Flame, Undo2 } from 'lucide-react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { JournalPageLine } from '#shared/features/journal.ts';
import { formatDay } from '#shared/i18n/format.ts';
import styles from './journal.module.css';

/** Pages set to burn: until the next lock they can be taken back, or erased at once. */
export function BurningPages({ pages }: { pages: readonly JournalPageLine[] }) {
  const t = useT();
  const language = useLanguage();
  const spare = useCommand(api.journal.spare);
  const now = useCommand(api.journal.burnNow);
  const error = spare.error ?? now.error;
  return (
    <Card title={t('journal.burn.pending')} icon={Flame}>
      <p>{t('journal.burn.pendingText')}</p>
      <ul className={styles.pages}>
        {pages.map(({ id, title, writtenOn }) => {
          const name = t('journal.old.of', { title, day: formatDay(language, writtenOn) });
          return (
            <li key={id} className={styles.burning}>
              <span>{name}</span>
              <Button
                look="plain"
                icon={Undo2}
                aria-label={t('journal.burn.spareOne', { page: name })}
                onPress={() => spare.mutate({ ids: [id] })}
              >
                {t('journal.burn.spare')}
              </Button>
            </li>
          );
        })}
      </ul>
      <div>
        <Button
          look="plain"
          onPress={() => now.mutate(null, { onSuccess: () => showToast(t('journal.burn.gone')) })}
        >
          {t('journal.burn.now')}
        </Button>
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </Card>
  );
}

import styles from '#renderer/backups/backups.module.css';
import { momentInWords } from '#renderer/backups/words.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { KeptText } from '#shared/features/merging.ts';

interface KeptTextsDialogProps {
  /** The newest first. */
  readonly kept: readonly KeptText[];
  readonly onClose: () => void;
}

/** What differed between two copies besides the notes of sessions: to be read and copied. */
export function KeptTextsDialog({ kept, onClose }: KeptTextsDialogProps) {
  const t = useT();
  const speech = { t, language: useLanguage() };
  return (
    <Dialog
      title={t('merging.kept.title')}
      isOpen
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      <p className={styles.small}>{t('merging.kept.lead')}</p>
      {kept.map(({ id, of, title, texts, writtenAt }) => (
        <Card key={id} look="slim" level={3} title={t(`merging.kept.${of}`, { title })}>
          {[...new Set(texts)].map((text) => (
            <p key={text}>{text}</p>
          ))}
          {writtenAt > 0 ? (
            <p className={styles.small}>
              {t('merging.kept.when', { when: momentInWords(speech, writtenAt) })}
            </p>
          ) : null}
        </Card>
      ))}
    </Dialog>
  );
}

import { useState } from 'react';
import styles from '#renderer/backups/backups.module.css';
import { RehearsalForm } from '#renderer/backups/RehearsalForm.tsx';
import { countsInWords, momentInWords } from '#renderer/backups/words.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { BackupContent } from '#shared/features/backups.ts';

/** A rehearsal: what going back to this backup would give, without going back. */
export function TryBackupDialog({ madeAt, onClose }: { madeAt: number; onClose: () => void }) {
  const t = useT();
  const speech = { t, language: useLanguage() };
  const [content, setContent] = useState<BackupContent | null>(null);
  return (
    <Dialog title={t('backups.rehearsal.title')} isOpen onClose={onClose}>
      <p>{momentInWords(speech, madeAt)}</p>
      {content ? (
        <>
          <p role="status" className={styles.good}>
            {t('backups.rehearsal.good', { counts: countsInWords(speech, content.counts) })}
          </p>
          <div className={styles.row}>
            <Button onPress={onClose}>{t('common.close')}</Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.small}>{t('backups.rehearsal.lead')}</p>
          <RehearsalForm madeAt={madeAt} onOpened={setContent}>
            <Button look="plain" onPress={onClose}>
              {t('common.cancel')}
            </Button>
          </RehearsalForm>
        </>
      )}
    </Dialog>
  );
}

import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import type { BackupState } from '#shared/features/backups.ts';
import styles from './backups.module.css';
import { countsInWords, failureInWords, momentInWords } from './words.ts';

/** « Dernière sauvegarde vérifiée : hier, 19:06 », and, calmly, a try that came to nothing. */
export function LastBackup({ state: { last, failure } }: { state: BackupState }) {
  const t = useT();
  const speech = { t, language: useLanguage() };
  return (
    <>
      <div>
        <p className={styles.last}>
          {last
            ? t('backups.last', { when: momentInWords(speech, last.madeAt) })
            : t('backups.none')}
        </p>
        {last ? (
          <p className={styles.small}>
            {t('backups.readBack', { counts: countsInWords(speech, last.counts) })}
          </p>
        ) : null}
      </div>
      {failure ? (
        <p className={styles.calm}>
          {t('backups.failed.title', { when: momentInWords(speech, failure.at) })}{' '}
          {t(failureInWords(failure.code))}
        </p>
      ) : null}
    </>
  );
}

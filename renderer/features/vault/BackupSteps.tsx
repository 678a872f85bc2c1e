import styles from '#renderer/backups/backups.module.css';
import { useT } from '#renderer/i18n/useT.ts';

/** The way to a backup while the page still holds words: they come first. */
export function BackupSteps() {
  const t = useT();
  return (
    <div>
      <h2>{t('backups.stopped.title')}</h2>
      <ol className={styles.steps}>
        <li>{t('backups.stopped.step1')}</li>
        <li>{t('backups.stopped.step2')}</li>
        <li>{t('backups.stopped.step3')}</li>
      </ol>
    </div>
  );
}

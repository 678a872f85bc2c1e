import { useT } from '#renderer/i18n/useT.ts';
import styles from './vault.module.css';

/** How to put a backup back by hand, step by step. */
export function BackupSteps() {
  const t = useT();
  return (
    <div>
      <h2>{t('vault.lock.backupTitle')}</h2>
      <ol className={styles.steps}>
        <li>{t('vault.lock.backup1')}</li>
        <li>{t('vault.lock.backup2')}</li>
        <li>{t('vault.lock.backup3')}</li>
      </ol>
    </div>
  );
}

import { FolderOpen } from 'lucide-react';
import { sizeInWords } from '#renderer/backups/words.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { callShell } from '#renderer/ipc/client.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { BackupFile } from '#shared/features/backups.ts';
import { backupName } from '#shared/rules/backup-name.ts';
import styles from './settings.module.css';

const shown = 3;

/** What a destroyed vault leaves behind, by the name of each file, and the way to their folder. */
export function SurvivingBackups({ files }: { files: readonly BackupFile[] }) {
  const t = useT();
  const speech = { t, language: useLanguage() };
  const more = files.length - shown;
  return (
    <div>
      <p>{t('care.destroy.kept')}</p>
      <ul className={styles.list}>
        <li>
          {t(files.length > 0 ? 'care.destroy.keptFiles' : 'care.destroy.keptNone')}
          {files.length > 0 ? (
            <ul className={styles.list}>
              {files.slice(0, shown).map(({ madeAt, bytes }) => (
                <li key={madeAt}>
                  {t('care.destroy.keptFile', {
                    name: backupName(madeAt),
                    size: sizeInWords(speech, bytes),
                  })}
                </li>
              ))}
              {more > 0 ? <li>{t('care.destroy.keptMore', { count: more })}</li> : null}
            </ul>
          ) : null}
        </li>
        <li>{t('care.destroy.keptElsewhere')}</li>
      </ul>
      {files.length > 0 ? (
        <Button
          look="plain"
          icon={FolderOpen}
          onPress={() => void callShell('showBackups', null).catch(() => undefined)}
        >
          {t('care.destroy.folder')}
        </Button>
      ) : null}
    </div>
  );
}

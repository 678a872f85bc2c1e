import { useState } from 'react';
import styles from '#renderer/backups/backups.module.css';
import { momentInWords, sizeInWords } from '#renderer/backups/words.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { BackupFile } from '#shared/features/backups.ts';

const atFirst = 3;

interface BackupFilesProps {
  /** Newest first. */
  readonly files: readonly BackupFile[];
  readonly onTry: (madeAt: number) => void;
  readonly onCopy: (madeAt: number) => void;
  readonly disabled: boolean;
}

/** Each backup by its day and size, to be tried or copied. */
export function BackupFiles({ files, onTry, onCopy, disabled }: BackupFilesProps) {
  const t = useT();
  const speech = { t, language: useLanguage() };
  const [all, setAll] = useState(false);
  const shown = all ? files : files.slice(0, atFirst);
  return (
    <div>
      <h3>{t('backups.card.list')}</h3>
      <ul className={styles.files}>
        {shown.map(({ madeAt, bytes }) => {
          const when = momentInWords(speech, madeAt);
          return (
            <li key={madeAt} className={styles.file}>
              <span>{t('backups.row', { when, size: sizeInWords(speech, bytes) })}</span>
              <span className={styles.row}>
                <Button look="plain" onPress={() => onTry(madeAt)}>
                  {t('backups.card.try')}
                </Button>
                <Button look="plain" isDisabled={disabled} onPress={() => onCopy(madeAt)}>
                  {t('backups.card.copy')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < files.length ? (
        <Button look="plain" onPress={() => setAll(true)}>
          {t('backups.card.more')}
        </Button>
      ) : null}
    </div>
  );
}

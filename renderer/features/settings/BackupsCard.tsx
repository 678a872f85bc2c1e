import { FolderOpen, HardDriveDownload } from 'lucide-react';
import { useState } from 'react';
import styles from '#renderer/backups/backups.module.css';
import { LastBackup } from '#renderer/backups/LastBackup.tsx';
import { failureInWords } from '#renderer/backups/words.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, callShell } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { BackupFiles } from './BackupFiles.tsx';
import { TryBackupDialog } from './TryBackupDialog.tsx';
import { useCopyElsewhere } from './useCopyElsewhere.ts';

/** « Sauvegardes »: the last one, one more now, all of them, and the way to a second place. */
export function BackupsCard() {
  const t = useT();
  const { data: state } = useRead(api.backups.state, null);
  const { data: files = [] } = useRead(api.backups.list, null);
  const make = useCommand(api.backups.make);
  const copy = useCopyElsewhere();
  const [tried, setTried] = useState<number | null>(null);
  if (!state) return null;
  return (
    <Card title={t('backups.card.title')} icon={HardDriveDownload}>
      <p>{t('backups.card.lead')}</p>
      <LastBackup state={state} />
      <div className={styles.row}>
        <Button isDisabled={make.isPending} onPress={() => make.mutate(null)}>
          {t('backups.card.now')}
        </Button>
        {make.isPending ? (
          <Progress label={t('backups.card.making')} />
        ) : (
          <Button
            look="plain"
            icon={FolderOpen}
            onPress={() => void callShell('showBackups', null).catch(() => undefined)}
          >
            {t('backups.card.folder')}
          </Button>
        )}
      </div>
      <div role="status" className={styles.said}>
        {make.isSuccess ? <p className={styles.good}>{t('backups.card.made')}</p> : null}
        {make.error ? (
          <p className={styles.calm}>
            {t('backups.failed.now')} {t(failureInWords(make.error.code))}
          </p>
        ) : null}
        {copy.fileName ? (
          <p className={styles.good}>{t('backups.card.copied', { name: copy.fileName })}</p>
        ) : null}
        {copy.isPending ? <Progress label={t('backups.card.copying')} /> : null}
      </div>
      {copy.error ? <ErrorNote error={copy.error} /> : null}
      {files.length > 0 ? (
        <BackupFiles files={files} onTry={setTried} onCopy={copy.start} disabled={copy.isPending} />
      ) : null}
      {tried === null ? null : <TryBackupDialog madeAt={tried} onClose={() => setTried(null)} />}
    </Card>
  );
}

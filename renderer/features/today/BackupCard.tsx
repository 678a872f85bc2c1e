import { HardDriveDownload } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import styles from '#renderer/backups/backups.module.css';
import { LastBackup } from '#renderer/backups/LastBackup.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { isSecondPlaceDue } from '#shared/rules/backup-due.ts';

/** The age of the last good backup, quietly; a second place is proposed now and then. */
export function BackupCard() {
  const t = useT();
  const { data: state } = useRead(api.backups.state, null);
  if (!state) return null;
  const propose = isSecondPlaceDue(Date.now(), state.secondPlaceSince);
  return (
    <Card title={t('backups.card.title')} icon={HardDriveDownload}>
      <LastBackup state={state} />
      {propose ? <p>{t('backups.today.place')}</p> : null}
      <div className={styles.row}>
        <LinkButton to={paths.settings} look="plain">
          {t(propose ? 'backups.today.placeLink' : 'backups.today.see')}
        </LinkButton>
      </div>
    </Card>
  );
}

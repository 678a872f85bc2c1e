import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileLock2, HardDriveDownload, KeyRound, Wifi } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { LastBackup } from '#renderer/backups/LastBackup.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api, callShell } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { FileFacts } from './FileFacts.tsx';
import { HeaderFacts } from './HeaderFacts.tsx';
import { SlotFacts } from './SlotFacts.tsx';
import styles from './settings.module.css';
import { VerifyCard } from './VerifyCard.tsx';

/** « Santé du coffre »: what the vault and its files say of themselves, nothing about anybody. */
export function HealthPage() {
  const t = useT();
  const { data, error } = useRead(api.care.details, null);
  const { data: backup } = useRead(api.backups.state, null);
  return (
    <Page
      eyebrow={<Link to={paths.settings}>{t('settings.title')}</Link>}
      title={t('care.health.title')}
    >
      {error ? <ErrorNote error={error} /> : null}
      {data ? (
        <>
          <Card title={t('care.health.file')} icon={FileLock2}>
            <FileFacts details={data} />
          </Card>
          <VerifyCard />
          <Card title={t('care.health.header')}>
            <p className={styles.small}>{t('care.health.headerLead')}</p>
            <HeaderFacts details={data} />
          </Card>
          <Card title={t('care.health.slots')} icon={KeyRound}>
            <SlotFacts slots={data.slots} />
          </Card>
        </>
      ) : null}
      {backup ? (
        <Card title={t('care.health.backup')} icon={HardDriveDownload}>
          <LastBackup state={backup} />
        </Card>
      ) : null}
      <NetworkCard />
    </Page>
  );
}

/** The figure of the page « Preuve », and the way to it. */
function NetworkCard() {
  const t = useT();
  const { data } = useQuery({
    queryKey: ['shell.proof', 'once'],
    queryFn: () => callShell('proof', null),
    gcTime: 0,
    meta: { topics: [] },
  });
  return (
    <Card title={t('care.health.network')} icon={Wifi}>
      {data ? (
        <p>
          <strong>{t('care.health.sent', { count: data.sent })}</strong>
        </p>
      ) : null}
      <div className={styles.row}>
        <LinkButton to={paths.proof} look="plain">
          {t('care.health.proof')}
        </LinkButton>
      </div>
    </Card>
  );
}

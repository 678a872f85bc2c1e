import { useQuery } from '@tanstack/react-query';
import { FolderLock, ShieldCheck, ShieldX } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { momentInWords } from '#renderer/backups/words.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { callShell } from '#renderer/ipc/client.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import type { AppError } from '#shared/errors.ts';
import { formatNumber } from '#shared/i18n/format.ts';
import type { Proof } from '#shared/ipc/proof.ts';
import { ClosedDoors } from './ClosedDoors.tsx';
import styles from './proof.module.css';
import { Refused } from './Refused.tsx';

const everyMs = 2_000;

/** « Preuve »: what main has counted since the start, read again while one looks. */
export function ProofPage() {
  const t = useT();
  const language = useLanguage();
  const { data, error } = useQuery<Proof, AppError>({
    queryKey: ['shell.proof'],
    queryFn: () => callShell('proof', null),
    refetchInterval: everyMs,
    gcTime: 0,
    meta: { topics: [] },
  });
  return (
    <Page
      title={t('proof.title')}
      margin={<MarginNote title={t('proof.limit.title')}>{t('proof.limit.text')}</MarginNote>}
    >
      {error ? <ErrorNote error={error} /> : null}
      {data ? (
        <>
          <p>{t('proof.lead', { when: momentInWords({ t, language }, data.since) })}</p>
          <Sent count={data.sent} figure={formatNumber(language, data.sent)} />
          <Refused proof={data} />
          <ClosedDoors closed={data.closed} />
          <Card title={t('proof.files.title')} icon={FolderLock}>
            <p>{t('proof.files.text')}</p>
          </Card>
          <div>
            <LinkButton to={paths.health}>{t('care.health.title')}</LinkButton>
          </div>
        </>
      ) : null}
    </Page>
  );
}

/** The one figure of the page. */
function Sent({ count, figure }: { count: number; figure: string }) {
  const t = useT();
  const none = count === 0;
  return (
    <Card
      title={t('proof.sent.title')}
      icon={none ? ShieldCheck : ShieldX}
      tone={none ? 'pine' : 'clay'}
    >
      <p className={styles.figure}>
        {none ? t('proof.sent.none') : t('proof.sent.some', { count, figure })}
      </p>
      <p>{none ? t('proof.sent.noneText') : t('proof.sent.someText')}</p>
    </Card>
  );
}

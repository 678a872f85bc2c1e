import { ShieldCheck } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { formatNumber } from '#shared/i18n/format.ts';
import styles from './settings.module.css';

const bytesInMegabyte = 1_000_000;

/** What the vault says of itself: figures about a file, nothing about anybody. */
export function HealthCard() {
  const t = useT();
  const language = useLanguage();
  const { data, error } = useRead(api.vault.health, null);
  if (error) return <ErrorNote error={error} />;
  if (!data) return null;
  const megabytes = Math.round((data.bytes / bytesInMegabyte) * 10) / 10;
  return (
    <Card title={t('settings.health.title')} icon={ShieldCheck}>
      <dl className={styles.facts}>
        <dt>{t('settings.health.notes')}</dt>
        <dd>{formatNumber(language, data.documents)}</dd>
        <dt>{t('settings.health.size')}</dt>
        <dd>{t('settings.health.megabytes', { value: formatNumber(language, megabytes) })}</dd>
        <dt>{t('settings.health.cipher')}</dt>
        <dd>{t('settings.health.cipherValue', { version: data.cipherVersion })}</dd>
        <dt>{t('settings.health.copy')}</dt>
        <dd>{t(data.headerCopy ? 'settings.health.copyYes' : 'settings.health.copyNo')}</dd>
      </dl>
      <div className={styles.row}>
        <LinkButton to={paths.health} look="plain">
          {t('care.health.open')}
        </LinkButton>
      </div>
    </Card>
  );
}

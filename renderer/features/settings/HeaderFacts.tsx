import { useT } from '#renderer/i18n/useT.ts';
import type { VaultDetails } from '#shared/features/care.ts';
import styles from './settings.module.css';

/** The header, and the copy it is mended from. */
export function HeaderFacts({ details }: { details: VaultDetails }) {
  const t = useT();
  return (
    <dl className={styles.facts}>
      <dt>{t('care.health.main')}</dt>
      <dd>{t(details.headerSound ? 'care.health.sound' : 'care.health.rebuilt')}</dd>
      <dt>{t('care.health.copy')}</dt>
      <dd>{t(details.headerCopy ? 'care.health.present' : 'care.health.absent')}</dd>
    </dl>
  );
}

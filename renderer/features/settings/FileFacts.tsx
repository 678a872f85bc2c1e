import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import type { VaultDetails } from '#shared/features/care.ts';
import { formatNumber } from '#shared/i18n/format.ts';
import styles from './settings.module.css';

const mega = 1_000_000;
const giga = 1_000 * mega;

/** The file of notes: its cipher, its size, and the room that is left beside it. */
export function FileFacts({ details }: { details: VaultDetails }) {
  const t = useT();
  const language = useLanguage();
  const { cipherVersion, bytes, documents, freeBytes } = details;
  const tenth = (value: number) => formatNumber(language, Math.round(value * 10) / 10);
  const size = (value: number) =>
    value < giga
      ? t('care.health.megabytes', { value: tenth(value / mega) })
      : t('care.health.gigabytes', { value: tenth(value / giga) });
  return (
    <dl className={styles.facts}>
      <dt>{t('care.health.cipher')}</dt>
      <dd>{t('settings.health.cipherValue', { version: cipherVersion })}</dd>
      <dt>{t('care.health.documents')}</dt>
      <dd>{formatNumber(language, documents)}</dd>
      <dt>{t('care.health.bytes')}</dt>
      <dd>{size(bytes)}</dd>
      <dt>{t('care.health.free')}</dt>
      <dd>{freeBytes === null ? t('care.health.unknown') : size(freeBytes)}</dd>
    </dl>
  );
}

import styles from '#renderer/backups/backups.module.css';
import { momentInWords } from '#renderer/backups/words.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import type { MergeReport } from '#shared/features/merging.ts';
import settings from './settings.module.css';

const added = ['persons', 'pathways', 'sessions', 'entries', 'bilans'] as const;
const others = ['twice', 'elsewhere', 'returned', 'others'] as const;

/** The other copy says nothing that is not here. */
export function isNothing(report: MergeReport): boolean {
  return [...added.map((one) => report.added[one]), ...others.map((one) => report[one])].every(
    (count) => count === 0,
  );
}

/** What would change here, in whole sentences; a count of none is left out. */
export function MergeReportText({ report }: { report: MergeReport }) {
  const t = useT();
  const when = momentInWords({ t, language: useLanguage() }, report.madeAt);
  if (isNothing(report)) {
    return (
      <>
        <p className={styles.small}>{t('merging.report.from', { when })}</p>
        <p role="status" className={styles.good}>
          {t('merging.report.nothing')}
        </p>
      </>
    );
  }
  const news = added.filter((one) => report.added[one] > 0);
  return (
    <>
      <p className={styles.small}>{t('merging.report.from', { when })}</p>
      {news.length > 0 ? (
        <div>
          <h3>{t('merging.report.added')}</h3>
          <ul className={settings.counts}>
            {news.map((one) => (
              <li key={one}>{t(`merging.report.${one}`, { count: report.added[one] })}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {others
        .filter((one) => report[one] > 0)
        .map((one) => (
          <p key={one}>{t(`merging.report.${one}`, { count: report[one] })}</p>
        ))}
      {report.added.entries > 0 ? (
        <p className={styles.small}>{t('merging.report.erased')}</p>
      ) : null}
      <p className={styles.good}>{t('merging.report.safe')}</p>
    </>
  );
}

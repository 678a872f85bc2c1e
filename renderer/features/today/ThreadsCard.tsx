import { Link } from '@tanstack/react-router';
import { Sprout } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { dayInWords } from '#renderer/ui/frieze/words.ts';
import { useMask } from '#renderer/ui/masking.tsx';
import type { Overview } from '#shared/features/today.ts';
import styles from './today.module.css';

/** « À reprendre »: what was left open, to be taken up when one meets again. */
export function ThreadsCard({ threads }: { threads: Overview['threads'] }) {
  const t = useT();
  const mask = useMask();
  const language = useLanguage();
  return (
    <Card title={t('today.threads.title')} icon={Sprout}>
      {threads.length > 0 ? (
        <ul className={styles.rows}>
          {threads.map(({ sessionId, text, heldOn, pathwayTitle }) => (
            <li key={sessionId} className={styles.thread}>
              <Link to={paths.session(sessionId)} className={styles.threadText}>
                {mask(text)}
              </Link>
              <span className={styles.line}>
                {mask(pathwayTitle)} ·{' '}
                {t('today.threads.from', { day: dayInWords(language, heldOn, 'dayMonth') })}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t('today.threads.none')}</p>
      )}
    </Card>
  );
}

import { Link } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { capitalised, dayInWords, stepName } from '#renderer/ui/frieze/words.ts';
import { Pill } from '#renderer/ui/Pill.tsx';
import type { Pathway, PathwaySession } from '#shared/features/pathways.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import styles from './pathways.module.css';

/** The sessions, the latest first; nothing of them shows but the exit keyword. */
export function SessionList({ sessions }: { sessions: Pathway['sessions'] }) {
  const t = useT();
  if (sessions.length === 0) return <p className={styles.quiet}>{t('pathways.page.noSession')}</p>;
  return (
    <ul className={styles.sessions}>
      {sessions.toReversed().map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
    </ul>
  );
}

function SessionRow({ session }: { session: PathwaySession }) {
  const t = useT();
  const language = useLanguage();
  const { id, step, heldOn, place, status, minutes, keyword } = session;
  const facts = [
    t(`pathways.place.${place}`),
    ...(minutes > 0 ? [formatMinutes(minutes)] : []),
  ].join(' · ');
  return (
    <li className={styles.session}>
      <Link to={paths.session(id)} className={styles.sessionName}>
        {capitalised(stepName(t, { kind: step, number: session.number }))}
      </Link>
      <span className={styles.day}>{dayInWords(language, heldOn, 'long')}</span>
      <span className={styles.keyword}>
        {keyword ? <q>{t('pathways.row.keyword', { keyword })}</q> : null}
        {status === 'open' ? <Pill tone="pine">{t('pathways.row.open')}</Pill> : null}
      </span>
      <span className={styles.quietly}>{facts}</span>
    </li>
  );
}

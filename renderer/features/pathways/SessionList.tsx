import { Link } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import { type Translate, useLanguage, useT } from '#renderer/i18n/useT.ts';
import { capitalised, dayInWords, stepName } from '#renderer/ui/frieze/words.ts';
import { Pill } from '#renderer/ui/Pill.tsx';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import type { Pathway, PathwaySession } from '#shared/features/pathways.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import { stoneKind } from '#shared/rules/pathway-stones.ts';
import styles from './pathways.module.css';

/** The sessions, the latest first; nothing of them shows but the exit keyword. */
export function SessionList({ pathway }: { pathway: Pathway }) {
  const t = useT();
  const { sessions } = pathway;
  if (sessions.length === 0) return <p className={styles.quiet}>{t('pathways.page.noSession')}</p>;
  return (
    <ul className={styles.sessions}>
      {sessions.toReversed().map((session) => (
        <SessionRow key={session.id} session={session} name={sessionName(t, pathway, session)} />
      ))}
    </ul>
  );
}

/**
 * « Séance 2 », with what it was when it was not the usual one. A relay sheet stays a « détour »:
 * whoever glances at the list need not know more.
 */
function sessionName(t: Translate, { kind, mode }: Pathway, session: PathwaySession): string {
  const { step, number, templateId, title, relay } = session;
  const openEnded = pathwayWays[kind].planned === null;
  const name = capitalised(stepName(t, { kind: stoneKind(session), number, openEnded }));
  const usual = templateId === pathwayWays[kind].steps[mode][step];
  return usual || relay || title === '' ? name : `${name} – ${title}`;
}

function SessionRow({ session, name }: { session: PathwaySession; name: string }) {
  const t = useT();
  const language = useLanguage();
  const { id, heldOn, place, status, minutes, keyword } = session;
  const facts = [
    ...(session.step === 'aside' ? [] : [t(`ways.place.${place}`)]),
    ...(minutes > 0 ? [formatMinutes(minutes)] : []),
  ].join(' · ');
  return (
    <li className={styles.session}>
      <Link to={paths.session(id)} className={styles.sessionName}>
        {name}
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

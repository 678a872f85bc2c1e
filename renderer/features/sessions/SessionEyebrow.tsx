import { Link } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import { type Translate, useT } from '#renderer/i18n/useT.ts';
import { placeInWords } from '#renderer/ways/words.ts';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import type { Session } from '#shared/features/sessions.ts';
import styles from './SessionPage.module.css';

/** « Parcours de co-construction · séance 6 sur 10 · individuel, sur place » */
export function SessionEyebrow({ session }: { session: Session }) {
  const t = useT();
  const { pathway } = session;
  return (
    <span className={styles.eyebrow}>
      <Link to={paths.pathway(pathway.id)}>{t(`ways.session.way.${pathway.kind}`)}</Link>
      {[whichInWords(t, session), mannerInWords(t, session)].map((words) => `\u00A0· ${words}`)}
    </span>
  );
}

/** « séance 6 sur 10 », « séance 4 – aide à la prise de décision », « moment informel ». */
function whichInWords(t: Translate, { pathway, step, number, template }: Session): string {
  if (step === 'aside') return template.title;
  if (step !== 'session' || number === null) {
    return pathway.kind === 'coConstruction' ? t(`sessions.step.${step}`) : template.title;
  }
  const planned = pathway.plannedSessions;
  if (planned !== null) return t('sessions.numbered', { number, planned });
  const name = t('ways.session.numbered', { number });
  const usual = pathwayWays[pathway.kind].steps[pathway.mode].session === template.id;
  return usual ? name : `${name} – ${template.title}`;
}

/** « individuel, sur place », « à domicile, Melun ». */
function mannerInWords(t: Translate, session: Session): string {
  const { mode, kind } = session.pathway;
  const where = placeInWords(t, session);
  return kind === 'coConstruction' ? `${t(`sessions.mode.${mode}`)}, ${where}` : where;
}

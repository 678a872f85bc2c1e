import { Link } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import type { Session } from '#shared/features/sessions.ts';
import styles from './SessionPage.module.css';

/** « Parcours de co-construction · séance 6 sur 10 · individuel, in situ » */
export function SessionEyebrow({ session }: { session: Session }) {
  const t = useT();
  const { pathway, step, number, place, template } = session;
  const which =
    step === 'session' && number !== null
      ? t('sessions.numbered', { number, planned: pathway.plannedSessions })
      : t(`sessions.step.${step}`);
  const manner = `${t(`sessions.mode.${pathway.mode}`)}, ${t(`sessions.place.${place}`)}`;
  return (
    <span className={styles.eyebrow}>
      <Link to={paths.pathway(pathway.id)}>{t(`sessions.family.${template.facts.family}`)}</Link>
      {`\u00A0· ${which}\u00A0· ${manner}`}
    </span>
  );
}

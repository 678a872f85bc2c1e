import { CornerDownRight, NotebookPen } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { Frieze } from '#renderer/ui/frieze/Frieze.tsx';
import { capitalised, dayInWords, type Speech, stepName } from '#renderer/ui/frieze/words.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import type { Overview } from '#shared/features/today.ts';
import { formatTime } from '#shared/i18n/format.ts';
import { addDays } from '#shared/rules/cadence.ts';
import { pathwayStones, stoneKind } from '#shared/rules/pathway-stones.ts';
import styles from './today.module.css';
import { dayOfInstant } from './written.ts';

type Resume = NonNullable<Overview['resume']>;

/** « aujourd’hui à 18:42 », « hier à… », « le 14 mars à… ». */
function whenWritten({ t, language, today: day }: Speech, instant: number): string {
  const time = formatTime(language, instant);
  const written = dayOfInstant(instant);
  if (written === day) return t('today.resume.today', { time });
  if (written === addDays(day, -1)) return t('today.resume.yesterday', { time });
  return t('today.resume.on', { day: dayInWords(language, written, 'dayMonth'), time });
}

/** « Reprendre où vous en étiez »: the session last written in, and the path it belongs to. */
export function ResumeCard({ resume }: { resume: Resume }) {
  const t = useT();
  const mask = useMask();
  const language = useLanguage();
  const day = today();
  const { pathway, sessionId, number, phaseTitle: phase, excerpt, writtenAt } = resume;
  const session = pathway.sessions.find(({ id }) => id === sessionId);
  const step = stepName(t, { kind: session ? stoneKind(session) : 'session', number });
  const when = whenWritten({ t, language, today: day }, writtenAt);
  return (
    <Card look="sheet">
      <div className={styles.resume}>
        <div className={styles.words}>
          <div>
            <Pill icon={NotebookPen}>{t('today.resume.pill')}</Pill>
          </div>
          <h2>{capitalised(t('today.resume.title', { step, name: mask(pathway.title) }))}</h2>
          <p className={styles.where}>
            {t(excerpt ? 'today.resume.where' : 'today.resume.whereEmpty', { phase, when })}
          </p>
          {excerpt ? (
            <blockquote className={styles.quote}>
              {t('today.resume.quote', { text: mask(excerpt) })}
            </blockquote>
          ) : null}
          <div className={styles.actions}>
            <LinkButton to={paths.session(sessionId)} look="primary" icon={CornerDownRight}>
              {t('today.resume.continue')}
            </LinkButton>
            <LinkButton to={paths.pathway(pathway.id)} look="plain">
              {t('today.resume.pathway')}
            </LinkButton>
          </div>
        </div>
        <Frieze stones={pathwayStones(pathway, day)} linkTo={paths.session} hideSentence />
      </div>
    </Card>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { dayInWords } from '#renderer/ui/frieze/words.ts';
import { useMask } from '#renderer/ui/masking.tsx';
import { placeInWords } from '#renderer/ways/words.ts';
import type { Pathway } from '#shared/features/pathways.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import { averageLength } from '#shared/rules/average-length.ts';
import { rhythmInWords } from './facts.ts';
import styles from './pathways.module.css';

/** What was agreed: with whom, how, how often. */
export function PathwayAbout({ pathway }: { pathway: Pathway }) {
  const t = useT();
  const mask = useMask();
  const language = useLanguage();
  const { kind, companions, mode, startedOn, quoteReference, intention } = pathway;
  const frame = [
    ...(kind === 'coConstruction' ? [t(`pathways.mode.${mode}`)] : []),
    placeInWords(t, pathway),
  ].join(', ');
  return (
    <Card title={t('pathways.page.about')}>
      <dl className={styles.about}>
        {intention ? (
          <Fact label={t('pathways.about.intention')}>
            <span className={styles.intention}>{intention}</span>
          </Fact>
        ) : null}
        {companions.length > 0 ? (
          <Fact label={t('pathways.about.with')}>
            {companions.map(({ id, pseudonym }) => (
              <Link key={id} to={paths.person(id)} className={styles.companion}>
                {mask(pseudonym)}
              </Link>
            ))}
          </Fact>
        ) : null}
        <Fact label={t('pathways.about.frame')}>{frame}</Fact>
        {kind === 'moments' ? null : (
          <Fact label={t('pathways.about.rhythm')}>
            {rhythmInWords(t, pathway)}
            {pathway.rhythmReviewOn
              ? `, ${t('ways.about.review', { day: dayInWords(language, pathway.rhythmReviewOn, 'long') })}`
              : null}
          </Fact>
        )}
        <AverageLength pathway={pathway} />
        <Fact label={t('pathways.about.startedOn')}>{dayInWords(language, startedOn, 'long')}</Fact>
        {quoteReference ? <Fact label={t('pathways.about.quote')}>{quoteReference}</Fact> : null}
      </dl>
    </Card>
  );
}

/** Of the sessions, never of a person; nothing is compared (source 003: « en moyenne 45 minutes »). */
function AverageLength({ pathway: { kind, sessions } }: { pathway: Pathway }) {
  const t = useT();
  const average = averageLength(sessions);
  if (average === null || kind === 'coConstruction' || kind === 'moments') return null;
  const { minutes, count } = average;
  return (
    <Fact label={t('ways.about.length')}>
      {t('ways.about.average', { minutes: formatMinutes(minutes), count })}
    </Fact>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

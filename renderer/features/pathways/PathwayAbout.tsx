import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { dayInWords } from '#renderer/ui/frieze/words.ts';
import type { Pathway } from '#shared/features/pathways.ts';
import { rhythmKey } from './facts.ts';
import styles from './pathways.module.css';

/** What was agreed: with whom, how, how often. */
export function PathwayAbout({ pathway }: { pathway: Pathway }) {
  const t = useT();
  const language = useLanguage();
  const { companions, mode, place, startedOn, quoteReference, intention } = pathway;
  return (
    <Card title={t('pathways.page.about')}>
      <dl className={styles.about}>
        {intention ? (
          <Fact label={t('pathways.about.intention')}>
            <span className={styles.intention}>{intention}</span>
          </Fact>
        ) : null}
        <Fact label={t('pathways.about.with')}>
          {companions.map(({ id, pseudonym }) => (
            <Link key={id} to={paths.person(id)} className={styles.companion}>
              {pseudonym}
            </Link>
          ))}
        </Fact>
        <Fact label={t('pathways.about.frame')}>
          {t(`pathways.mode.${mode}`)}, {t(`pathways.place.${place}`)}
        </Fact>
        <Fact label={t('pathways.about.rhythm')}>{t(rhythmKey(pathway.intervalMonths))}</Fact>
        <Fact label={t('pathways.about.startedOn')}>{dayInWords(language, startedOn, 'long')}</Fact>
        {quoteReference ? <Fact label={t('pathways.about.quote')}>{quoteReference}</Fact> : null}
      </dl>
    </Card>
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

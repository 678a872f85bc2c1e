import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { today } from '#renderer/ui/clock.ts';
import { useMask } from '#renderer/ui/masking.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import { Row, RowLink } from '#renderer/ui/Rows.tsx';
import type { PersonSummary } from '#shared/features/persons.ts';
import styles from './persons.module.css';
import { agoInWords } from './words.ts';

/** One line of the list; the whole line leads to the page. */
export function PersonRow({ person }: { person: PersonSummary }) {
  const t = useT();
  const mask = useMask();
  const language = useLanguage();
  const { id, pseudonym, audience, tags, pathways, lastSessionOn } = person;
  return (
    <Row className={styles.row}>
      <div className={styles.who}>
        <RowLink to={paths.person(id)}>{mask(pseudonym)}</RowLink>
        <span className={styles.audience}>{t(`persons.audience.${audience}`)}</span>
      </div>
      <p className={styles.facts}>
        <span>
          {lastSessionOn === null
            ? t('persons.list.never')
            : t('persons.list.last', { ago: agoInWords(language, lastSessionOn, today()) })}
        </span>
        {pathways > 0 ? <span>{t('persons.list.pathways', { count: pathways })}</span> : null}
      </p>
      {tags.length > 0 ? (
        <p className={styles.tags}>
          {tags.map((tag) => (
            <Pill key={tag}>{tag}</Pill>
          ))}
        </p>
      ) : null}
    </Row>
  );
}

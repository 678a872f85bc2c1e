import { Clock3 } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { type Translate, useT } from '#renderer/i18n/useT.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import { Row, RowLink } from '#renderer/ui/Rows.tsx';
import type { TemplateSummary } from '#shared/features/templates.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import styles from './templates.module.css';

/** One line of the picker: what it is for, how long it lasts, and its phases in their order. */
export function TemplateRow({ template }: { template: TemplateSummary }) {
  const t = useT();
  const { id, title, description, minutes, phases } = template;
  const marks = marksOf(template, t);
  return (
    <Row className={styles.row}>
      <div className={styles.head}>
        <RowLink to={paths.template(id)}>{title}</RowLink>
        <span className={styles.lasts}>
          <Icon of={Clock3} />
          {formatMinutes(minutes)}
        </span>
      </div>
      <p>{description}</p>
      <p className={styles.facts}>
        {[
          t('templates.count.phases', { count: phases.length }),
          t('templates.count.prompts', { count: template.prompts }),
          t('templates.count.fields', { count: template.fields }),
        ].join(' · ')}
      </p>
      {phases.length > 1 ? (
        <ol className={styles.phases}>
          {phases.map((phase) => (
            <li key={phase.id}>
              {phase.title}
              {phase.minutes > 0 ? (
                <span className={styles.minutes}> {formatMinutes(phase.minutes)}</span>
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
      {marks.length > 0 ? (
        <p className={styles.marks}>
          {marks.map((mark) => (
            <Pill key={mark} tone={template.own ? 'pine' : 'paper'}>
              {mark}
            </Pill>
          ))}
        </p>
      ) : null}
    </Row>
  );
}

/** What sets a template apart, in a word or two each. */
export function marksOf(
  {
    own,
    standsIn,
    replacedBy,
    retiredAt,
  }: Pick<TemplateSummary, 'own' | 'standsIn' | 'replacedBy' | 'retiredAt'>,
  t: Translate,
): string[] {
  return [
    own ? t('templates.mark.own') : '',
    standsIn ? t('templates.mark.standsIn') : '',
    replacedBy ? t('templates.mark.replaced') : '',
    retiredAt === null ? '' : t('templates.mark.retired'),
  ].filter((mark) => mark !== '');
}

import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { Rows } from '#renderer/ui/Rows.tsx';
import type { TemplateSummary } from '#shared/features/templates.ts';
import type { Situation } from '#shared/templates/situations.ts';
import { TemplateRow } from './TemplateRow.tsx';
import styles from './templates.module.css';

interface SituationCardProps {
  readonly situation: Situation;
  readonly templates: readonly TemplateSummary[];
}

/** What one is about to do, and the templates that may help; nothing when there is none. */
export function SituationCard({ situation, templates }: SituationCardProps) {
  const t = useT();
  if (templates.length === 0) return null;
  return (
    <Card
      title={t(`templates.situation.${situation}.title`)}
      tone={situation === 'journal' ? 'plum' : 'paper'}
    >
      <p className={styles.quiet}>{t(`templates.situation.${situation}.text`)}</p>
      <Rows>
        {templates.map((template) => (
          <TemplateRow key={template.id} template={template} />
        ))}
      </Rows>
    </Card>
  );
}

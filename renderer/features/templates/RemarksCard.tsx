import { CircleAlert, CircleCheck } from 'lucide-react';
import type { Ref } from 'react';
import { type Translate, useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { formatMinutes } from '#shared/i18n/format.ts';
import type { Remark } from '#shared/templates/remarks.ts';
import type { Template } from '#shared/templates/schema.ts';
import styles from './editor.module.css';

interface RemarksCardProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly template: Template;
  readonly remarks: readonly Remark[];
  readonly onGo: (step: string | null) => void;
}

/** What the template still needs, in sentences that lead to the place; nothing is blocked meanwhile. */
export function RemarksCard({ ref, template, remarks, onGo }: RemarksCardProps) {
  const t = useT();
  const total = template.phases.reduce((sum, phase) => sum + phase.minutes, 0);
  return (
    <div ref={ref} tabIndex={-1} className={styles.remarks}>
      <Card title={t('templates.remark.heading')} look="slim">
        <div role="status">
          {remarks.length === 0 ? (
            <p className={styles.fine}>
              <Icon of={CircleCheck} />
              <span>{t('templates.remark.fine', { total: formatMinutes(total) })}</span>
            </p>
          ) : (
            <ul className={styles.remarkList}>
              {remarks.map((remark) => (
                <li key={JSON.stringify(remark)}>
                  <Icon of={CircleAlert} />
                  <button
                    type="button"
                    className={styles.remark}
                    onClick={() => onGo(stepOf(remark, template))}
                  >
                    {sentence(remark, t)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      </Card>
    </div>
  );
}

function stepOf(remark: Remark, { phases }: Template): string | null {
  return 'phase' in remark ? (phases[remark.phase - 1]?.id ?? null) : null;
}

/** Minutes in words, everything else as it is. */
function sentence(remark: Remark, t: Translate): string {
  const { code, ...values } = remark;
  const said = Object.entries(values).map(([name, value]) => [
    name,
    name === 'total' || name === 'cap' ? formatMinutes(value) : value,
  ]);
  return t(`templates.remark.${code}`, Object.fromEntries(said));
}

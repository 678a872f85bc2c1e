import { Hand } from 'lucide-react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { formatNumber } from '#shared/i18n/format.ts';
import type { MessageKey } from '#shared/i18n/keys.ts';
import type { Proof } from '#shared/ipc/proof.ts';
import styles from './proof.module.css';

const total = (blocked: Proof['blocked']) => blocked.reduce((sum, { count }) => sum + count, 0);

/** Each refusal by what it was, and the requests by their kind. */
export function Refused({ proof }: { proof: Proof }) {
  const t = useT();
  const language = useLanguage();
  const rows: readonly (readonly [MessageKey, number])[] = [
    ['proof.refused.byPage', proof.refusedByPage],
    ['proof.refused.blocked', total(proof.blocked)],
    ['proof.refused.permissions', proof.permissions],
    ['proof.refused.navigations', proof.navigations],
    ['proof.refused.windows', proof.windows],
    ['proof.refused.downloads', proof.downloads],
  ];
  const nothing = rows.every(([, count]) => count === 0);
  return (
    <Card title={t('proof.refused.title')} icon={Hand}>
      {nothing ? <p>{t('proof.refused.none')}</p> : null}
      <dl className={styles.facts}>
        {rows.map(([label, count]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{formatNumber(language, count)}</dd>
          </div>
        ))}
      </dl>
      {proof.blocked.length > 0 ? (
        <div>
          <h3>{t('proof.refused.kinds')}</h3>
          <ul className={styles.kinds}>
            {proof.blocked.map(({ scheme, place, count }) => (
              <li key={`${scheme} ${place}`}>
                {t('proof.refused.kind', {
                  scheme: t(`proof.refused.schemes.${scheme}`),
                  place: t(`proof.refused.places.${place}`),
                  count: formatNumber(language, count),
                })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p className={styles.small}>{t('proof.refused.noAddress')}</p>
    </Card>
  );
}

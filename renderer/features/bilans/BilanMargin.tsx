import { FileOutput, TriangleAlert, UserRoundX } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import type { BilanLine } from '#shared/features/bilans.ts';
import styles from './bilans.module.css';
import { Emphasis } from './Emphasis.tsx';
import row from './LineRow.module.css';
import { replacedCounts } from './replaced-names.ts';
import { filterCounts } from './useLineFilter.ts';

interface BilanMarginProps {
  readonly lines: readonly BilanLine[];
  readonly onSeeNames: () => void;
}

/** Beside the lines: how much leaves, what was replaced, what no machine can see. */
export function BilanMargin({ lines, onSeeNames }: BilanMarginProps) {
  const t = useT();
  const { all: total, show } = filterCounts(lines);
  return (
    <>
      <Card look="slim" icon={FileOutput} title={t('bilans.leaving.title')}>
        <p>
          {show === 0 ? (
            t('bilans.leaving.none', { total })
          ) : (
            <Emphasis text={t('bilans.leaving.shown', { count: show, total })} />
          )}
        </p>
        {show < total ? <p className={styles.aside}>{t('bilans.leaving.rest')}</p> : null}
      </Card>
      <ReplacedCard lines={lines} onSeeNames={onSeeNames} />
      <Card look="slim" tone="clay" icon={TriangleAlert} title={t('bilans.remains.title')}>
        <p>
          <Emphasis text={t('bilans.remains.text')} />
        </p>
        <p>{t('bilans.remains.advice')}</p>
      </Card>
    </>
  );
}

function ReplacedCard({ lines, onSeeNames }: BilanMarginProps) {
  const t = useT();
  const replaced = replacedCounts(lines.map(({ text }) => text));
  const { names } = filterCounts(lines);
  return (
    <Card look="slim" icon={UserRoundX} title={t('bilans.replaced.title')}>
      <p className={styles.aside}>
        {t(replaced.length > 0 ? 'bilans.replaced.text' : 'bilans.replaced.none')}
      </p>
      {replaced.length > 0 ? (
        <ul className={styles.replaced}>
          {replaced.map(({ kind, words, count }) => (
            <li key={kind}>
              <span className={row.hidden} data-hidden={kind} lang="fr">
                {words}
              </span>{' '}
              <span className={styles.aside}>
                {t(`bilans.replaced.${kind}`)} · {t('bilans.replaced.times', { count })}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {names > 0 ? (
        <>
          <p className={styles.names}>
            <Emphasis text={t('bilans.replaced.names', { count: names })} />
          </p>
          <div>
            <Button onPress={onSeeNames}>{t('bilans.replaced.seeNames')}</Button>
          </div>
        </>
      ) : null}
    </Card>
  );
}

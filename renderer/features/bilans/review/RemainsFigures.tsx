import type { ReactNode } from 'react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { SMALLEST_CELL } from '#shared/anonymise/risk/questions.ts';
import { roundedDown } from '#shared/anonymise/risk/rounded.ts';
import type { Remains } from '#shared/features/reviews.ts';
import { formatDay, formatNumber } from '#shared/i18n/format.ts';
import styles from './review.module.css';

interface FiguresProps {
  readonly remains: Remains;
}

/** What could be counted, each figure with where it comes from. */
export function RemainsFigures({ remains }: FiguresProps) {
  return (
    <dl className={styles.figures}>
      <Misses remains={remains} />
      <Group remains={remains} />
      <Own remains={remains} />
      <Style remains={remains} />
    </dl>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Misses({ remains: { misses } }: FiguresProps) {
  const t = useT();
  const language = useLanguage();
  const name = t('anonymise.risk.misses.title');
  if (misses === null) return <Figure name={name}>{t('anonymise.risk.misses.none')}</Figure>;
  const { noneLeft, unmeasured, notes, measuredOn } = misses;
  const [low, high] = [Math.floor(misses.low), Math.ceil(misses.high)];
  const percent = (share: number) => formatNumber(language, Math.floor(100 * share));
  return (
    <Figure name={name}>
      <p>{t('anonymise.risk.misses.estimate', { low, high })}</p>
      <p>
        {t('anonymise.risk.misses.noneLeft', {
          low: percent(noneLeft.low),
          high: percent(noneLeft.high),
        })}
      </p>
      {unmeasured.length > 0 ? (
        <p>
          {t('anonymise.risk.misses.unmeasured', {
            labels: unmeasured.map((label) => t(`anonymise.review.labels.${label}`)).join(', '),
          })}
        </p>
      ) : null}
      <p className={styles.aside}>
        {t('anonymise.risk.misses.source', { notes, day: formatDay(language, measuredOn) })}
      </p>
    </Figure>
  );
}

function Group({ remains: { group } }: FiguresProps) {
  const t = useT();
  const language = useLanguage();
  const people = (size: number) => formatNumber(language, roundedDown(size));
  const isFew = group.size < SMALLEST_CELL;
  return (
    <Figure name={t('anonymise.risk.group.title')}>
      <p>
        {isFew
          ? t('anonymise.risk.group.few')
          : t('anonymise.risk.group.size', { size: people(group.size) })}
      </p>
      <p className={styles.aside}>
        {t(group.placeTold ? 'anonymise.risk.group.told' : 'anonymise.risk.group.assumed')}
      </p>
      {group.gains.length > 0 ? (
        <>
          <p>{t('anonymise.risk.group.gains')}</p>
          <ol className={styles.gains}>
            {group.gains.map(({ id, size }) => (
              <li key={id}>
                {t('anonymise.risk.group.gain', {
                  what: t(`anonymise.risk.group.hide.${id}`),
                  size: people(size),
                })}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </Figure>
  );
}

function Own({ remains: { own } }: FiguresProps) {
  const t = useT();
  if (own === null) return null;
  const { pathways, alike } = own;
  return (
    <Figure name={t('anonymise.risk.own.title')}>
      {pathways === 1
        ? t('anonymise.risk.own.alone')
        : alike === 1
          ? t('anonymise.risk.own.unique', { count: pathways })
          : t('anonymise.risk.own.alike', { alike, pathways })}
    </Figure>
  );
}

function Style({ remains: { quotes, rareWords, longQuotes } }: FiguresProps) {
  const t = useT();
  return (
    <Figure name={t('anonymise.risk.style.title')}>
      {longQuotes + rareWords.length === 0 ? <p>{t('anonymise.risk.style.nothing')}</p> : null}
      {longQuotes > 0 ? (
        <>
          <p>{t('anonymise.risk.style.longQuote', { count: longQuotes })}</p>
          <ul className={styles.gains} lang="fr">
            {quotes.map((quote) => (
              <li key={quote}>{quote}</li>
            ))}
          </ul>
        </>
      ) : null}
      {rareWords.length > 0 ? (
        <p>{t('anonymise.risk.style.rareWord', { words: rareWords.join(', ') })}</p>
      ) : null}
    </Figure>
  );
}

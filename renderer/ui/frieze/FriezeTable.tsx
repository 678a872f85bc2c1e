import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import type { PlainDay } from '#shared/rules/cadence.ts';
import type { PathwayStone } from '#shared/rules/pathway-stones.ts';
import styles from './Frieze.module.css';
import { capitalised, dayInWords, stateName, stepName, windowInWords } from './words.ts';

interface FriezeTableProps {
  readonly stones: readonly PathwayStone[];
  readonly today: PlainDay;
}

/** The same path in words: heard by a screen reader, printed on paper. */
export function FriezeTable({ stones, today }: FriezeTableProps) {
  const t = useT();
  const language = useLanguage();
  function when({ doneOn, openSince, window }: PathwayStone): string {
    const day = doneOn ?? openSince;
    if (day !== null) return dayInWords(language, day, 'long');
    return window ? windowInWords({ t, language, today }, window) : '';
  }
  return (
    <div className={styles.twin}>
      <table>
        <caption>{t('frieze.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('frieze.table.step')}</th>
            <th scope="col">{t('frieze.table.state')}</th>
            <th scope="col">{t('frieze.table.when')}</th>
          </tr>
        </thead>
        <tbody>
          {stones.map((stone) => (
            <tr key={stone.id}>
              <th scope="row">{capitalised(stepName(t, stone))}</th>
              <td>{stateName(t, stone)}</td>
              <td>{when(stone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

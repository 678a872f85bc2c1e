import { useLanguage } from '#renderer/i18n/useT.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { PlainDay } from '#shared/rules/cadence.ts';
import styles from './charts.module.css';
import { besideOthers, monthTicks, placeOf } from './time-scale.ts';

export interface OrdinalMark {
  readonly on: PlainDay;
  /** One of the words of the scale; any other is not drawn. */
  readonly word: string;
}

interface OrdinalChartProps {
  /** The words of the scale, from top to bottom. */
  readonly words: readonly string[];
  readonly marks: readonly OrdinalMark[];
  /** First and last day shown. */
  readonly from: PlainDay;
  readonly to: PlainDay;
}

const rowRem = 2.5;

/**
 * Words over time: a line for each word, a stone for each day it was said. Nothing joins the
 * stones: between two of them nothing is known. Draw it in a `ChartFrame`, which says the same.
 */
export function OrdinalChart({ words, marks, from, to }: OrdinalChartProps) {
  const language = useLanguage();
  const days = { from, to };
  const middle = (row: number) => `${(row + 0.5) * rowRem}rem`;
  return (
    <div className={styles.ordinal}>
      <ul className={styles.words}>
        {words.map((word) => (
          <li key={word} style={{ blockSize: `${rowRem}rem` }}>
            {word}
          </li>
        ))}
      </ul>
      <svg
        className={styles.plot}
        style={{ blockSize: `${words.length * rowRem}rem` }}
        focusable="false"
        aria-hidden="true"
      >
        {words.map((word, row) => (
          <line
            key={word}
            x1="0"
            x2="100%"
            y1={middle(row)}
            y2={middle(row)}
            className={styles.line}
          />
        ))}
        {monthTicks(days).map((day) => (
          <line
            key={day}
            x1={`${placeOf(day, days)}%`}
            x2={`${placeOf(day, days)}%`}
            y1="0"
            y2="100%"
            className={styles.month}
          />
        ))}
        {besideOthers(marks, days).map(({ key, x, word, shift }) => {
          const row = words.indexOf(word);
          return row < 0 ? null : (
            <circle
              key={key}
              cx={`${x}%`}
              transform={`translate(${shift} 0)`}
              cy={middle(row)}
              r="7"
              className={styles.stone}
            />
          );
        })}
      </svg>
      <div className={styles.months}>
        {monthTicks(days).map((day) => (
          <span key={day} style={{ insetInlineStart: `${placeOf(day, days)}%` }}>
            {formatDay(language, day, 'month')}
          </span>
        ))}
      </div>
    </div>
  );
}

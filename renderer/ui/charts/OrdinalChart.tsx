import { useLanguage } from '#renderer/i18n/useT.ts';
import { formatDay, type Language } from '#shared/i18n/format.ts';
import type { PlainDay } from '#shared/rules/cadence.ts';
import { textEms, textLines } from '#shared/rules/text-room.ts';
import { ChartText } from './ChartText.tsx';
import styles from './charts.module.css';
import { Drawing, rem } from './Drawing.tsx';
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

/** In rem. */
const row = { height: 2.5, leading: 1.05, foot: 1.6, gap: 0.75 } as const;
const small = 0.88;

/**
 * Words over time: a line for each word, a stone for each day it was said. Nothing joins the
 * stones: between two of them nothing is known. Draw it in a `ChartFrame`, which says the same.
 */
export function OrdinalChart(props: OrdinalChartProps) {
  const language = useLanguage();
  return <Drawing>{(room) => ordinal(props, language, room)}</Drawing>;
}

function ordinal({ words, marks, from, to }: OrdinalChartProps, language: Language, room: number) {
  const days = { from, to };
  const longest = Math.max(...words.map((word) => textEms(word) * small));
  const left = Math.min(longest, room * 0.42) + row.gap;
  const bottom = words.length * row.height;
  const across = (percent: number) => (left + ((room - left) * percent) / 100) * rem;
  const middle = (index: number) => (index + 0.5) * row.height;
  const drawn = (
    <>
      {monthTicks(days).map((day) => (
        <g key={day}>
          <line
            x1={across(placeOf(day, days))}
            x2={across(placeOf(day, days))}
            y1="0"
            y2={bottom * rem}
            className={styles.month}
          />
          <Month x={across(placeOf(day, days)) / rem} y={bottom + 0.8} room={room}>
            {formatDay(language, day, 'month')}
          </Month>
        </g>
      ))}
      {words.map((word, index) => (
        <g key={word}>
          <Word word={word} x={left - row.gap} middle={middle(index)} />
          <line
            x1={left * rem}
            x2={room * rem}
            y1={middle(index) * rem}
            y2={middle(index) * rem}
            className={styles.line}
          />
        </g>
      ))}
      {besideOthers(marks, days).map(({ key, x, word, shift }) => {
        const index = words.indexOf(word);
        return index < 0 ? null : (
          <circle
            key={key}
            cx={across(x) + shift}
            cy={middle(index) * rem}
            r="7"
            className={styles.stone}
          />
        );
      })}
    </>
  );
  return [{ key: 'words', height: bottom + row.foot, marks: drawn }];
}

/** A word of the scale, beside its line. */
function Word({ word, x, middle }: { word: string; x: number; middle: number }) {
  const lines = textLines(word, x / small, 2);
  return (
    <ChartText
      lines={lines}
      x={x}
      y={middle - ((lines.length - 1) * row.leading) / 2}
      leading={row.leading}
      anchor="end"
      className={styles.words}
    />
  );
}

interface MonthProps {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly children: string;
}

/** Not written where it would leave the drawing. */
function Month({ x, y, room, children }: MonthProps) {
  if (x + 0.25 + textEms(children) * 0.8 > room) return null;
  return <ChartText lines={[children]} x={x + 0.25} y={y} leading={1} className={styles.ticks} />;
}

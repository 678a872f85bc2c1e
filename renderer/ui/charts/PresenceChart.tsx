import { textEms, textLines } from '#shared/rules/text-room.ts';
import { ChartText } from './ChartText.tsx';
import { Drawing, rem } from './Drawing.tsx';
import styles from './presence.module.css';

interface PresenceRow {
  readonly key: string;
  readonly word: string;
  /** A word or two under it. */
  readonly note?: string | undefined;
  /** Columns where it is present. */
  readonly on: readonly number[];
}

interface PresenceChartProps {
  readonly rows: readonly PresenceRow[];
  readonly columns: readonly number[];
  /** Says what the columns are. */
  readonly columnsLabel: string;
  /** A line between two columns, and what it stands for. */
  readonly split?: { readonly after: number; readonly label: string } | undefined;
}

/** In rem. */
const row = { height: 3, leading: 1.1, note: 1.05, head: 1.5, foot: 1.6, gap: 0.9 } as const;
const small = 0.88;

/**
 * What is there and when: a line for each word, a stone in each column where it is present, joined
 * to the next where nothing lies between. Draw it in a `ChartFrame`, which says the same.
 */
export function PresenceChart(props: PresenceChartProps) {
  return <Drawing>{(room) => presence(props, room)}</Drawing>;
}

function presence({ rows, columns, columnsLabel, split }: PresenceChartProps, room: number) {
  const longest = Math.max(
    ...[columnsLabel, ...rows.map(({ word }) => word)].map((word) => textEms(word) * small),
  );
  const left = Math.min(longest, 15, room * 0.42) + row.gap;
  const before = columns.filter((column) => split !== undefined && column <= split.after).length;
  const divided = before > 0 && before < columns.length;
  const head = divided ? row.head : 0;
  const bottom = head + rows.length * row.height;
  const across = (share: number) => left + (room - left) * share;
  const place = (column: number) => across((columns.indexOf(column) + 0.5) / columns.length);
  const marks = (
    <>
      {divided && split ? (
        <Split x={across(before / columns.length)} room={room} bottom={bottom} {...split} />
      ) : null}
      {rows.map((each, index) => (
        <g key={each.key} data-mark="">
          <RowWords row={each} middle={head + (index + 0.5) * row.height} room={left - row.gap} />
          <Line
            on={each.on}
            columns={columns}
            place={place}
            y={head + (index + 0.5) * row.height}
            from={left}
            to={room}
          />
        </g>
      ))}
      <ChartText
        lines={[columnsLabel]}
        x={left - row.gap}
        y={bottom + 0.8}
        leading={1}
        anchor="end"
        className={styles.ticks}
      />
      {legible(columns, (room - left) / columns.length).map((column) => (
        <ChartText
          key={column}
          lines={[String(column)]}
          x={place(column)}
          y={bottom + 0.8}
          leading={1}
          anchor="middle"
          className={styles.ticks}
        />
      ))}
    </>
  );
  return [{ key: 'rows', height: bottom + row.foot, marks }];
}

/** As many column numbers as leave each other room. */
function legible(columns: readonly number[], width: number): readonly number[] {
  const step = Math.max(1, Math.ceil(1.8 / width));
  return columns.filter((_, index) => index % step === 0);
}

interface RowWordsProps {
  readonly row: PresenceRow;
  readonly middle: number;
  readonly room: number;
}

function RowWords({ row: { word, note }, middle, room }: RowWordsProps) {
  const lines = textLines(word, room / small, note ? 1 : 2);
  const noted = note ? textLines(note, room / 0.8, 1) : [];
  const top = middle - (lines.length * row.leading + noted.length * row.note) / 2;
  return (
    <>
      <ChartText
        lines={lines}
        x={0}
        y={top + row.leading / 2}
        leading={row.leading}
        className={styles.word}
      />
      <ChartText
        lines={noted}
        x={0}
        y={top + lines.length * row.leading + row.note / 2}
        leading={row.note}
        className={styles.note}
      />
    </>
  );
}

interface SplitProps {
  readonly x: number;
  readonly room: number;
  readonly bottom: number;
  readonly label: string;
}

/** Its words stay inside the drawing. */
function Split({ x, room, bottom, label }: SplitProps) {
  const half = (textEms(label) * 0.86) / 2;
  return (
    <>
      <line
        x1={x * rem}
        x2={x * rem}
        y1={row.head * rem}
        y2={bottom * rem}
        className={styles.divide}
      />
      <ChartText
        lines={[label]}
        x={Math.max(half, Math.min(x, room - half))}
        y={0.7}
        leading={1}
        anchor="middle"
        className={styles.split}
      />
    </>
  );
}

interface LineProps {
  readonly on: readonly number[];
  readonly columns: readonly number[];
  /** All in rem. */
  readonly place: (column: number) => number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

function Line({ on, columns, place, y, from, to }: LineProps) {
  const joined = columns.slice(1).flatMap((column, index) => {
    const last = columns[index];
    return last !== undefined && on.includes(last) && on.includes(column) ? [{ last, column }] : [];
  });
  const level = { y1: y * rem, y2: y * rem };
  return (
    <>
      <line x1={from * rem} x2={to * rem} {...level} className={styles.line} />
      {joined.map(({ last, column }) => (
        <line
          key={column}
          x1={place(last) * rem}
          x2={place(column) * rem}
          {...level}
          className={styles.joined}
        />
      ))}
      {on.map((column) => (
        <circle key={column} cx={place(column) * rem} cy={y * rem} r="7" className={styles.stone} />
      ))}
    </>
  );
}

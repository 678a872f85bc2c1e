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

const rowRem = 3;

/**
 * What is there and when: a line for each word, a stone in each column where it is present, joined
 * to the next where nothing lies between. Draw it in a `ChartFrame`, which says the same.
 */
export function PresenceChart({ rows, columns, columnsLabel, split }: PresenceChartProps) {
  const place = (column: number) => ((columns.indexOf(column) + 0.5) / columns.length) * 100;
  const before = columns.filter((column) => split !== undefined && column <= split.after).length;
  const divided = before > 0 && before < columns.length;
  const share = before / columns.length;
  const between = `${share * 100}%`;
  // Near an edge its words lie on the side that has room.
  const side = share > 0.6 ? '-100%' : share < 0.4 ? '0%' : '-50%';
  return (
    <div className={styles.presence}>
      {divided ? (
        <div className={styles.split}>
          <span style={{ insetInlineStart: between, transform: `translateX(${side})` }}>
            {split?.label}
          </span>
        </div>
      ) : null}
      <ul className={styles.words}>
        {rows.map(({ key, word, note }) => (
          <li key={key} style={{ blockSize: `${rowRem}rem` }}>
            <span className={styles.word}>{word}</span>
            {note ? <span className={styles.note}>{note}</span> : null}
          </li>
        ))}
      </ul>
      <svg
        className={styles.plot}
        style={{ blockSize: `${rows.length * rowRem}rem` }}
        focusable="false"
        aria-hidden="true"
      >
        {divided ? (
          <line x1={between} x2={between} y1="0" y2="100%" className={styles.divide} />
        ) : null}
        {rows.map(({ key, on }, row) => (
          <Line
            key={key}
            on={on}
            columns={columns}
            place={place}
            y={`${(row + 0.5) * rowRem}rem`}
          />
        ))}
      </svg>
      <div className={styles.label}>{columnsLabel}</div>
      <div className={styles.columns}>
        {columns.map((column) => (
          <span key={column} style={{ insetInlineStart: `${place(column)}%` }}>
            {column}
          </span>
        ))}
      </div>
    </div>
  );
}

interface LineProps {
  readonly on: readonly number[];
  readonly columns: readonly number[];
  readonly place: (column: number) => number;
  readonly y: string;
}

function Line({ on, columns, place, y }: LineProps) {
  const joined = columns.slice(1).flatMap((column, index) => {
    const last = columns[index];
    return last !== undefined && on.includes(last) && on.includes(column) ? [{ last, column }] : [];
  });
  return (
    <g>
      <line x1="0" x2="100%" y1={y} y2={y} className={styles.line} />
      {joined.map(({ last, column }) => (
        <line
          key={column}
          x1={`${place(last)}%`}
          x2={`${place(column)}%`}
          y1={y}
          y2={y}
          className={styles.joined}
        />
      ))}
      {on.map((column) => (
        <circle key={column} cx={`${place(column)}%`} cy={y} r="7" className={styles.stone} />
      ))}
    </g>
  );
}

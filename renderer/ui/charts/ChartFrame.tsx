import { Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '../Button.tsx';
import { classes } from '../classes.ts';
import styles from './charts.module.css';

/** What a chart shows, row by row. The first cell of a row names it. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

interface ChartFrameProps {
  readonly title: string;
  readonly level?: 2 | 3;
  /** Says what the chart says. */
  readonly sentence: string;
  /** The same again, value by value: heard, shown when asked for, printed. */
  readonly table: ChartTable;
  /** The drawing, hidden from a screen reader. */
  readonly children: ReactNode;
}

/**
 * Around every chart of the app: a title, a sentence and a table that say the same as the drawing,
 * so that nobody has to see it, and so that it prints whole.
 */
export function ChartFrame({ title, level = 2, sentence, table, children }: ChartFrameProps) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-title`}>
      <figcaption className={styles.caption}>
        <Heading id={`${id}-title`} className={styles.title}>
          {title}
        </Heading>
        <p>{sentence}</p>
      </figcaption>
      <div aria-hidden="true">{children}</div>
      <div className="no-print">
        <Button
          look="plain"
          icon={Table2}
          aria-expanded={open}
          aria-controls={`${id}-table`}
          onPress={() => setOpen(!open)}
        >
          {t(open ? 'charts.hideTable' : 'charts.showTable')}
        </Button>
      </div>
      <div id={`${id}-table`} className={classes(styles.twin, open && styles.open)}>
        <table className={styles.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ key, cells: [first, ...rest] }) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {rest.map((cell, index) => (
                  // Cells keep their column: their place is their name.
                  <td key={table.columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

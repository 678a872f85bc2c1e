import { type RawBuilder, sql } from 'kysely';
import type { ReadTx } from '#main/vault/db/database.ts';
import { type Row, rowsOf, type TableShape } from './shape.ts';

/** Small enough for the longest notes, large enough for twenty thousand of them. */
const pageRows = 100;

/** Beside the columns of a row: when it was last written. No column can be called so. */
const momentName = 'written at';

/** A row with the moment it was last written, as its table tells it. */
export interface DatedRow {
  readonly row: Row;
  /** Milliseconds since the epoch; 0 where nothing tells. */
  readonly moment: number;
}

export const keyOf = ({ key }: TableShape, row: Row): unknown[] => key.map((name) => row[name]);

/** A row with this key, or undefined. */
export async function findRow(
  tx: ReadTx,
  shapes: readonly TableShape[],
  shape: TableShape,
  key: readonly unknown[],
): Promise<DatedRow | undefined> {
  const [found] = await select(tx, shapes, shape, sql`${keyOfTable(shape)} = ${values(key)}`);
  return found;
}

/**
 * Both sides of a table, page after page in the order of its key: only theirs decides how far a
 * page goes, so rows that are only here are passed over.
 */
export async function* pagesOf(
  ours: ReadTx,
  theirs: ReadTx,
  shapes: readonly TableShape[],
  shape: TableShape,
): AsyncGenerator<{ readonly ours: readonly DatedRow[]; readonly theirs: readonly DatedRow[] }> {
  const key = keyOfTable(shape);
  let after: RawBuilder<unknown> = sql`true`;
  for (;;) {
    const page = await select(
      theirs,
      shapes,
      shape,
      sql`${after} order by ${columnsOf(shape)} limit ${pageRows}`,
    );
    const last = page.at(-1);
    if (last === undefined) return;
    const until = values(keyOf(shape, last.row));
    const here = await select(ours, shapes, shape, sql`${after} and ${key} <= ${until}`);
    yield { ours: here, theirs: page };
    after = sql`${key} > ${until}`;
  }
}

export async function countOf(tx: ReadTx, { name }: TableShape): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    tx,
    sql`select count(*) as count from ${sql.table(name)}`,
  );
  return row?.count ?? 0;
}

async function select(
  tx: ReadTx,
  shapes: readonly TableShape[],
  shape: TableShape,
  where: RawBuilder<unknown>,
): Promise<DatedRow[]> {
  const moment = momentOf(shapes, shape, 0);
  const rows = await rowsOf<Row>(
    tx,
    sql`select *, ${moment} as ${sql.ref(momentName)} from ${sql.table(shape.name)} where ${where}`,
  );
  return rows.map(({ [momentName]: at, ...row }) => ({ row, moment: Number(at ?? 0) }));
}

/**
 * When a row was last written: its own moments, else those of what it belongs to (a line has no
 * date, its bilan has). Tables that refer to one another in a ring give up after a few steps.
 */
function momentOf(
  shapes: readonly TableShape[],
  { name, note, columns, parents }: TableShape,
  depth: number,
): RawBuilder<unknown> {
  const own = note.moments ?? columns.filter((column) => column === 'updated_at');
  const parts = own.map((column) => sql`coalesce(${sql.ref(`${name}.${column}`)}, 0)`);
  if (own.length === 0 && depth < 3) {
    for (const parent of parents) {
      const shape = shapes.find((each) => each.name === parent.table);
      if (!shape || shape.name === name) continue;
      const link = parent.columns.map(
        ({ from, to }) => sql`${sql.ref(`${shape.name}.${to}`)} = ${sql.ref(`${name}.${from}`)}`,
      );
      const inner = momentOf(shapes, shape, depth + 1);
      const on = sql.join(link, sql` and `);
      parts.push(sql`coalesce((select ${inner} from ${sql.table(shape.name)} where ${on}), 0)`);
    }
  }
  return parts.length === 0 ? sql`0` : sql`max(${sql.join([...parts, sql`0`])})`;
}

const columnsOf = ({ key }: TableShape): RawBuilder<unknown> =>
  sql.join(key.map((column) => sql.ref(column)));

const keyOfTable = (shape: TableShape): RawBuilder<unknown> => sql`(${columnsOf(shape)})`;

const values = (key: readonly unknown[]): RawBuilder<unknown> =>
  sql`(${sql.join(key.map((value) => sql`${value}`))})`;

import { sql } from 'kysely';
import type { ReadTx } from '#main/vault/db/database.ts';
import { invariant } from '#shared/errors.ts';
import { asideColumns, mergeTables, silentColumns, type TableNote } from './tables.ts';

/** A row of a table whose columns are known only when it runs. */
export type Row = Readonly<Record<string, unknown>>;

interface Parent {
  readonly table: string;
  /** Columns of the child, each with the column it refers to. */
  readonly columns: readonly { readonly from: string; readonly to: string }[];
}

/** What merging one table needs, worked out from the schema and from `mergeTables`. */
export interface TableShape {
  readonly name: string;
  readonly note: TableNote;
  readonly key: readonly string[];
  /** A key that SQLite numbers: two copies give one number to two things. */
  readonly numbered: boolean;
  readonly columns: readonly string[];
  readonly parents: readonly Parent[];
  readonly owner: string;
  /** Columns that say something: a difference there is two texts. */
  readonly telling: readonly string[];
  readonly quiet: readonly string[];
  readonly aside: readonly string[];
}

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly pk: number;
}

/** Every table of the vault that holds something, those that others refer to first. */
export async function readShapes(tx: ReadTx): Promise<TableShape[]> {
  const tables = await rowsOf<{ name: string }>(
    tx,
    sql`select name from pragma_table_list
      where schema = 'main' and type = 'table' and name not like 'sqlite~_%' escape '~'
      order by name`,
  );
  const shapes: TableShape[] = [];
  for (const { name } of tables) shapes.push(await readShape(tx, name));
  return inOrder(shapes);
}

async function readShape(tx: ReadTx, name: string): Promise<TableShape> {
  const columns = await rowsOf<ColumnInfo>(tx, sql`select * from pragma_table_info(${name})`);
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const note = mergeTables[name] ?? {};
  const quiet = note.quiet ?? [];
  const silent = [...silentColumns, ...(note.silent ?? [])].filter((each) => !quiet.includes(each));
  const said = columns
    .map((column) => column.name)
    .filter((each) => ![...silent, ...asideColumns].includes(each))
    .filter((each) => !key.some((part) => part.name === each));
  return {
    name,
    note,
    key: key.map((column) => column.name),
    numbered: key.length === 1 && key[0]?.type === 'INTEGER',
    columns: columns.map((column) => column.name),
    parents: await readParents(tx, name),
    owner: note.owner ?? key[0]?.name ?? '',
    telling: said.filter((each) => !quiet.includes(each)),
    quiet: said.filter((each) => quiet.includes(each)),
    aside: asideColumns.filter((each) => columns.some((column) => column.name === each)),
  };
}

interface ForeignKeyInfo {
  readonly id: number;
  readonly table: string;
  readonly from: string;
  readonly to: string | null;
}

async function readParents(tx: ReadTx, name: string): Promise<Parent[]> {
  const infos = await rowsOf<ForeignKeyInfo>(
    tx,
    sql`select * from pragma_foreign_key_list(${name}) order by id, seq`,
  );
  const parents = new Map<number, { table: string; columns: { from: string; to: string }[] }>();
  for (const { id, table, from, to } of infos) {
    const parent = parents.get(id) ?? { table, columns: [] };
    parents.set(id, parent);
    parent.columns.push({ from, to: to ?? (await keyColumn(tx, table, parent.columns.length)) });
  }
  return [...parents.values()];
}

/** « REFERENCES person » alone refers to the key of that table. */
async function keyColumn(tx: ReadTx, table: string, index: number): Promise<string> {
  const columns = await rowsOf<ColumnInfo>(tx, sql`select * from pragma_table_info(${table})`);
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)[index];
  invariant(key, 'a foreign key refers to a column');
  return key.name;
}

/** Parents before children; tables in a ring in the order of their names. */
function inOrder(shapes: readonly TableShape[]): TableShape[] {
  const placed: TableShape[] = [];
  const visit = (shape: TableShape, on: readonly string[]) => {
    if (placed.includes(shape) || on.includes(shape.name)) return;
    for (const { table } of shape.parents) {
      const parent = shapes.find(({ name }) => name === table);
      if (parent) visit(parent, [...on, shape.name]);
    }
    placed.push(shape);
  };
  for (const shape of shapes) visit(shape, []);
  return placed;
}

/** Rows of a statement of ours that reads, whatever its columns. */
export async function rowsOf<T>(tx: ReadTx, query: ReturnType<typeof sql>): Promise<readonly T[]> {
  return (await tx.selectFrom(sql<T>`(${query})`.as('found')).selectAll().execute()) as T[];
}

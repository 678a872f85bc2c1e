import { sql } from 'kysely';
import type { ReadTx } from '#main/vault/db/database.ts';
import { invariant } from '#shared/errors.ts';
import type { Decision } from './decision.ts';
import { keyOf } from './rows.ts';
import { type Row, rowsOf, type TableShape } from './shape.ts';
import type { Renumbering } from './translate.ts';

interface Renumbered {
  readonly ours: ReadTx;
  readonly theirs: ReadTx;
  readonly shape: TableShape;
  readonly renumbered: Renumbering;
}

/** Far from the numbers that the app's own catalogue will ever give. */
const firstNumber = 1_000_000;

/**
 * Two rows of one key and different content are two things that were given one number: theirs gets
 * a number of its own here, unless the same content is here already, under any number.
 */
export async function renumberRow(given: Renumbered, row: Row): Promise<Decision | null> {
  const { ours, shape, renumbered } = given;
  const key = keyOf(shape, row);
  const alike = await sameContent(ours, shape, row);
  const add = { shape, key, act: 'add', keeps: false, shows: [], returns: false } as const;
  if (alike === undefined) {
    const taken = await numbersTaken(ours, shape, row);
    const number = row[shape.note.renumber ?? ''];
    if (!taken.includes(Number(number))) return add;
    remember(given, key, await freeNumber(given, row, taken));
    return add;
  }
  const here = keyOf(shape, alike);
  if (JSON.stringify(here) !== JSON.stringify(key))
    tableOf(renumbered, shape).set(JSON.stringify(key), here);
  return null;
}

const tableOf = (renumbered: Renumbering, { name }: TableShape) => {
  const table = renumbered.get(name) ?? new Map<string, readonly unknown[]>();
  renumbered.set(name, table);
  return table;
};

function remember(
  { shape, renumbered }: Renumbered,
  key: readonly unknown[],
  number: number,
): void {
  const index = shape.key.indexOf(shape.note.renumber ?? '');
  invariant(index >= 0, 'the number of a row is part of its key');
  tableOf(renumbered, shape).set(JSON.stringify(key), key.with(index, number));
}

/** The row under its own number first: two numbers may hold one content. */
async function sameContent(tx: ReadTx, shape: TableShape, row: Row): Promise<Row | undefined> {
  const number = shape.note.renumber ?? '';
  const names = shape.columns.filter((name) => name !== number);
  const equal = names.map((name) => sql`${sql.ref(name)} is ${row[name]}`);
  const order = sql`${sql.ref(number)} <> ${row[number]}, ${sql.ref(number)}`;
  const [found] = await rowsOf<Row>(
    tx,
    sql`select * from ${sql.table(shape.name)} where ${sql.join(equal, sql` and `)}
      order by ${order} limit 1`,
  );
  return found;
}

async function numbersTaken(tx: ReadTx, shape: TableShape, row: Row): Promise<number[]> {
  const number = shape.note.renumber ?? '';
  const same = shape.key
    .filter((name) => name !== number)
    .map((name) => sql`${sql.ref(name)} is ${row[name]}`);
  const rows = await rowsOf<{ number: number }>(
    tx,
    sql`select ${sql.ref(number)} as number from ${sql.table(shape.name)}
      where ${sql.join([sql`true`, ...same], sql` and `)}`,
  );
  return rows.map((each) => each.number);
}

async function freeNumber(given: Renumbered, row: Row, ours: readonly number[]): Promise<number> {
  const theirs = await numbersTaken(given.theirs, given.shape, row);
  const index = given.shape.key.indexOf(given.shape.note.renumber ?? '');
  const planned = [...tableOf(given.renumbered, given.shape).values()].map((key) => key[index]);
  return Math.max(firstNumber, ...ours, ...theirs, ...planned.map(Number)) + 1;
}

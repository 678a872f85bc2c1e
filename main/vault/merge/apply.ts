import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { keepVersion, type RowVersion } from '#main/vault/versions/keep-version.ts';
import { invariant } from '#shared/errors.ts';
import type { Decision } from './decision.ts';
import { type MergePlan, type OnProgress, tellingPart } from './plan.ts';
import { type DatedRow, findRow, keyOf } from './rows.ts';
import { type Row, rowsOf, type TableShape } from './shape.ts';
import { translate } from './translate.ts';

/** A row that is now here as the other copy had it, or that is shown again. */
export interface Touched {
  readonly decision: Decision;
  /** Its key here. */
  readonly key: readonly unknown[];
}

interface Applying {
  readonly tx: WriteTx;
  readonly theirs: ReadTx;
  readonly plan: MergePlan;
  readonly keptAt: number;
  /** Rows that could not be added: what belongs to them is not added either, but kept. */
  readonly refused: Set<string>;
}

/**
 * Writes a plan that was made in this very transaction. Every row of either side is afterwards the
 * row that stays, or a version of it.
 */
export async function applyPlan(
  given: Omit<Applying, 'refused'>,
  onProgress: OnProgress,
): Promise<Touched[]> {
  const applying = { ...given, refused: new Set<string>() };
  const { tx, plan } = given;
  // Checked at the end, all at once: rows may refer to one another in a ring.
  await sql`pragma defer_foreign_keys = on`.execute(tx);
  const touched: Touched[] = [];
  for (const [done, decision] of plan.decisions.entries()) {
    if (done % 50 === 0) {
      onProgress(done, plan.decisions.length);
      // With a driver that never waits (Windows), a lock or a cancel must still be heard.
      await setImmediate();
    }
    const key = await apply(applying, decision);
    if (key) touched.push({ decision, key });
  }
  const orphans = await rowsOf(tx, sql`select * from pragma_foreign_key_check`);
  invariant(orphans.length === 0, 'a merge leaves no row without what it belongs to');
  return touched;
}

/** @returns the key of the row here, when it changed. */
async function apply(applying: Applying, decision: Decision): Promise<readonly unknown[] | null> {
  const { theirs, plan } = applying;
  const { shape } = decision;
  const found = await findRow(theirs, plan.shapes, shape, decision.key);
  invariant(found, 'the other copy does not change');
  const their = { ...found, row: translate(plan.shapes, shape, found.row, plan.renumbered) };
  const key = keyOf(shape, their.row);
  switch (decision.act) {
    case 'add':
      return (await add(applying, shape, their)) ? key : null;
    case 'take':
      return (await take(applying, decision, their)) ? key : null;
    case 'stay':
      if (decision.keeps) await keep(applying, shape, their);
      if (!decision.returns) return null;
      await show(applying, decision, key);
      return key;
  }
}

async function add(applying: Applying, shape: TableShape, their: DatedRow): Promise<boolean> {
  const { tx, refused } = applying;
  const { row } = their;
  const isOrphan = shape.parents.some(({ table, columns }) =>
    refused.has(JSON.stringify([table, columns.map(({ from }) => row[from])])),
  );
  const added =
    !isOrphan &&
    (
      await sql`insert or ignore into ${sql.table(shape.name)}
        (${sql.join(shape.columns.map((name) => sql.ref(name)))})
        values (${sql.join(shape.columns.map((name) => sql`${row[name]}`))})
        returning 1`.execute(tx)
    ).rows.length > 0;
  if (added) return true;
  // Something of theirs that must be unique is taken here by another row.
  refused.add(JSON.stringify([shape.name, keyOf(shape, row)]));
  await keep(applying, shape, their);
  return false;
}

async function take(
  applying: Applying,
  { shape, keeps, shows }: Decision,
  their: DatedRow,
): Promise<boolean> {
  const { tx, plan } = applying;
  const key = keyOf(shape, their.row);
  const our = await findRow(tx, plan.shapes, shape, key);
  invariant(our, 'a row that is here is found here');
  const taken = { ...their.row, ...Object.fromEntries(shows.map((name) => [name, null])) };
  const columns = shape.columns.filter((name) => !shape.key.includes(name));
  if (await update(tx, shape, key, columns, taken)) {
    if (keeps) await keep(applying, shape, our);
    return true;
  }
  if (keeps) await keep(applying, shape, their);
  return false;
}

function show({ tx }: Applying, { shape, shows }: Decision, key: readonly unknown[]) {
  return update(tx, shape, key, shows, {});
}

/** @returns false where something that must be unique is in the way. */
async function update(
  tx: WriteTx,
  shape: TableShape,
  key: readonly unknown[],
  columns: readonly string[],
  row: Row,
): Promise<boolean> {
  const set = columns.map((name) => sql`${sql.ref(name)} = ${row[name] ?? null}`);
  const where = shape.key.map((name, index) => sql`${sql.ref(name)} = ${key[index]}`);
  const { rows } = await sql`update or ignore ${sql.table(shape.name)}
    set ${sql.join(set)} where ${sql.join(where, sql` and `)} returning 1`.execute(tx);
  return rows.length > 0;
}

function keep({ tx, keptAt }: Applying, shape: TableShape, one: DatedRow): Promise<void> {
  return keepVersion(tx, versionOf(shape, one), 'copy', keptAt);
}

const versionOf = (shape: TableShape, { row, moment }: DatedRow): RowVersion => ({
  table: shape.name,
  key: keyOf(shape, row),
  ownerId: String(row[shape.owner]),
  body: tellingPart(shape, row),
  writtenAt: moment,
});

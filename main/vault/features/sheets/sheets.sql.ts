import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import { type SheetId, sheetId } from '#shared/features/fields.ts';
import type { Template } from '#shared/templates/schema.ts';

/** A sheet without its answers. */
export interface SheetRecord {
  readonly id: SheetId;
  readonly personId: string;
  readonly replaces: SheetId | null;
  readonly template: { readonly id: string; readonly version: number };
  readonly writtenOn: string;
  readonly withdrawnOn: string | null;
  readonly updatedAt: number;
}

const kept = (tx: ReadTx) => tx.selectFrom('sheet').selectAll().where('discarded_at', 'is', null);
type Row = Awaited<ReturnType<ReturnType<typeof kept>['executeTakeFirstOrThrow']>>;

function recordOf(row: Row): SheetRecord {
  return {
    id: sheetId.parse(row.id),
    personId: row.person_id,
    replaces: row.replaces === null ? null : sheetId.parse(row.replaces),
    template: { id: row.template_id, version: row.template_version },
    writtenOn: row.written_on,
    withdrawnOn: row.withdrawn_on,
    updatedAt: row.updated_at,
  };
}

/** @throws AppError `not-found`, also for a sheet that was set aside. */
export async function readSheet(tx: ReadTx, id: string): Promise<SheetRecord> {
  const row = await kept(tx).where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not-found');
  return recordOf(row);
}

/** @throws AppError `sheet-withdrawn`: a withdrawn agreement is a proof, it no longer changes. */
export async function readOpenSheet(tx: ReadTx, id: string): Promise<SheetRecord> {
  const record = await readSheet(tx, id);
  if (record.withdrawnOn !== null) throw new AppError('sheet-withdrawn');
  return record;
}

/** The sheets of one person, the newest first. */
export async function listSheets(tx: ReadTx, personId: string): Promise<SheetRecord[]> {
  const rows = await kept(tx)
    .where('person_id', '=', personId)
    .orderBy('written_on', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .execute();
  return rows.map(recordOf);
}

/** The kept sheet that renews this one, if there is one. */
export async function readSuccessor(tx: ReadTx, id: string): Promise<SheetId | null> {
  const row = await kept(tx).where('replaces', '=', id).executeTakeFirst();
  return row ? sheetId.parse(row.id) : null;
}

export async function insertSheet(
  tx: WriteTx,
  given: {
    readonly id: string;
    readonly personId: string;
    readonly replaces: string | null;
    readonly template: Template;
    readonly writtenOn: string;
  },
  now: number,
): Promise<void> {
  await tx
    .insertInto('sheet')
    .values({
      id: given.id,
      person_id: given.personId,
      replaces: given.replaces,
      template_id: given.template.id,
      template_version: given.template.version,
      written_on: given.writtenOn,
      withdrawn_on: null,
      discarded_at: null,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

interface SheetChange {
  readonly withdrawn_on?: string | null;
  readonly discarded_at?: number | null;
  readonly updated_at?: number;
}

/** @throws AppError `not-found`. */
export async function changeSheet(tx: WriteTx, id: string, change: SheetChange): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('sheet')
    .set(change)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('not-found');
}

export async function deleteSheet(tx: WriteTx, id: string): Promise<void> {
  await tx.deleteFrom('sheet').where('id', '=', id).execute();
}

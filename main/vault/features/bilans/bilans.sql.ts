import type { Insertable } from 'kysely';
import type { z } from 'zod';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import type { Schema } from '#main/vault/db/schema.ts';
import { AppError } from '#shared/errors.ts';
import {
  type BilanSummary,
  bilanLine,
  bilanSummary,
  type Visibility,
} from '#shared/features/bilans.ts';
import type { ComposedLine } from '#shared/rules/bilan/line.ts';
import { pathwayTitles } from '../pathways/companions.sql.ts';

const storedLine = bilanLine.omit({ nameRemains: true });
/** A line as kept, before anyone has looked for names in it again. */
export type StoredLine = z.output<typeof storedLine>;

/** A new bilan and its lines, all of them kept back. Earlier bilans stay as they are. */
export async function insertBilan(
  tx: WriteTx,
  given: { readonly id: string; readonly pathwayId: string; readonly kind: string },
  lines: readonly ComposedLine[],
  at: number,
): Promise<void> {
  await tx
    .insertInto('bilan')
    .values({
      id: given.id,
      kind: given.kind,
      pathway_id: given.pathwayId,
      created_at: at,
      updated_at: at,
      exported_at: null,
      discarded_at: null,
    })
    .execute();
  const rows = lines.map(
    (line, position): Insertable<Schema['bilan_line']> => ({
      ...line,
      id: globalThis.crypto.randomUUID(),
      bilan_id: given.id,
      position,
      visibility: 'keep',
    }),
  );
  // Bounded statements: SQLite takes 32,766 values at most in one.
  for (let at = 0; at < rows.length; at += 500) {
    await tx
      .insertInto('bilan_line')
      .values(rows.slice(at, at + 500))
      .execute();
  }
}

/** Bilans that were not set aside, the latest first. */
export async function listBilans(tx: ReadTx, pathwayId: string | null): Promise<BilanSummary[]> {
  const rows = await selectBilans(tx)
    .$if(pathwayId !== null, (query) => query.where('bilan.pathway_id', '=', pathwayId))
    .orderBy('bilan.created_at', 'desc')
    .execute();
  return summaries(tx, rows);
}

/** @throws AppError `not-found`, also for a bilan that was set aside. */
export async function readBilan(tx: ReadTx, id: string): Promise<BilanSummary> {
  const rows = await selectBilans(tx).where('bilan.id', '=', id).execute();
  const [found] = await summaries(tx, rows);
  if (!found) throw new AppError('not-found');
  return found;
}

export async function readLines(tx: ReadTx, bilanId: string): Promise<StoredLine[]> {
  const rows = await tx
    .selectFrom('bilan_line')
    .select(['id', 'section', 'text', 'origin', 'visibility'])
    .where('bilan_id', '=', bilanId)
    .orderBy('position')
    .execute();
  return rows.map((row) => storedLine.parse(row));
}

interface LineChange {
  readonly visibility?: Visibility;
  readonly text?: string;
}

/** @throws AppError `not-found` when one of the lines is not of this bilan: none is then changed. */
export async function changeLines(
  tx: WriteTx,
  bilanId: string,
  lineIds: readonly string[],
  change: LineChange,
): Promise<void> {
  const ids = [...new Set(lineIds)];
  const { numUpdatedRows } = await tx
    .updateTable('bilan_line')
    .set({ ...change })
    .where('bilan_id', '=', bilanId)
    .where('id', 'in', ids)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== BigInt(ids.length)) throw new AppError('not-found');
}

interface BilanChange {
  readonly updatedAt?: number;
  readonly exportedAt?: number;
  readonly discardedAt?: number | null;
}

/** @throws AppError `not-found`. */
export async function changeBilan(tx: WriteTx, id: string, change: BilanChange): Promise<void> {
  const { updatedAt, exportedAt, discardedAt } = change;
  const { numUpdatedRows } = await tx
    .updateTable('bilan')
    .set({
      ...(updatedAt === undefined ? {} : { updated_at: updatedAt }),
      ...(exportedAt === undefined ? {} : { exported_at: exportedAt }),
      ...(discardedAt === undefined ? {} : { discarded_at: discardedAt }),
    })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('not-found');
}

function selectBilans(tx: ReadTx) {
  return tx
    .selectFrom('bilan')
    .leftJoin('bilan_line', 'bilan_line.bilan_id', 'bilan.id')
    .where('bilan.discarded_at', 'is', null)
    .groupBy('bilan.id')
    .select(['bilan.id', 'bilan.kind', 'bilan.pathway_id', 'bilan.created_at'])
    .select(['bilan.updated_at', 'bilan.exported_at'])
    .select((eb) => [
      eb.fn.count<number>('bilan_line.id').as('total'),
      eb.fn
        .count<number>('bilan_line.id')
        .filterWhere('bilan_line.visibility', '=', 'show')
        .as('shown'),
    ]);
}
type Row = Awaited<ReturnType<ReturnType<typeof selectBilans>['execute']>>[number];

async function summaries(tx: ReadTx, rows: readonly Row[]): Promise<BilanSummary[]> {
  const titles = await pathwayTitles(tx, [...new Set(rows.map((row) => row.pathway_id))]);
  return rows.map((row) =>
    bilanSummary.parse({
      id: row.id,
      kind: row.kind,
      pathway: { id: row.pathway_id, title: titles.get(row.pathway_id) ?? '' },
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      exportedAt: row.exported_at,
      shown: row.shown,
      total: row.total,
    }),
  );
}

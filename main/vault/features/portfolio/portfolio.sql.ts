import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import {
  type PortfolioDraft,
  type PortfolioLine,
  portfolioLine,
} from '#shared/features/portfolio.ts';

/** The lines that are kept, latest first. */
export async function readLines(tx: ReadTx): Promise<PortfolioLine[]> {
  const rows = await tx
    .selectFrom('portfolio_line')
    .selectAll()
    .where('discarded_at', 'is', null)
    .orderBy('began_on', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .execute();
  return rows.map((row) =>
    portfolioLine.parse({
      id: row.id,
      kind: row.kind,
      title: row.title,
      place: row.place,
      beganOn: row.began_on,
      endedOn: row.ended_on,
      minutes: row.minutes,
      learned: row.learned,
      updatedAt: row.updated_at,
    }),
  );
}

const rowOf = ({ kind, title, place, beganOn, endedOn, minutes, learned }: PortfolioDraft) => ({
  ...{ kind, title, place, minutes, learned },
  began_on: beganOn,
  ended_on: endedOn,
});

export async function insertLine(
  tx: WriteTx,
  id: string,
  draft: PortfolioDraft,
  now: number,
): Promise<void> {
  await tx
    .insertInto('portfolio_line')
    .values({ id, ...rowOf(draft), discarded_at: null, created_at: now, updated_at: now })
    .execute();
}

/** @throws AppError `not-found`. */
export async function changeLine(
  tx: WriteTx,
  id: string,
  change:
    | { readonly draft: PortfolioDraft; readonly now: number }
    | { readonly aside: number | null },
): Promise<void> {
  const set =
    'aside' in change
      ? { discarded_at: change.aside }
      : { ...rowOf(change.draft), updated_at: change.now };
  const { numUpdatedRows } = await tx
    .updateTable('portfolio_line')
    .set(set)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('not-found');
}

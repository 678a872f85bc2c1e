import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import { type LifeEvent, lifeEvent } from '#shared/features/events.ts';

/** The kept life events of a pathway, the earliest first; a month comes before its days. */
export async function listEvents(tx: ReadTx, pathwayId: string): Promise<LifeEvent[]> {
  const rows = await tx
    .selectFrom('life_event')
    .select(['id', 'happened_on as happenedOn', 'words', 'shape'])
    .where('pathway_id', '=', pathwayId)
    .where('discarded_at', 'is', null)
    .orderBy('happened_on')
    .orderBy('created_at')
    .orderBy(sql`rowid`)
    .execute();
  return rows.map((row) => lifeEvent.parse(row));
}

export async function insertEvent(
  tx: WriteTx,
  pathwayId: string,
  { id, happenedOn, words, shape }: LifeEvent,
  now: number,
): Promise<void> {
  await tx
    .insertInto('life_event')
    .values({
      id,
      pathway_id: pathwayId,
      happened_on: happenedOn,
      words,
      shape,
      discarded_at: null,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

interface EventChange {
  readonly happened_on?: string;
  readonly words?: string;
  readonly shape?: string;
  readonly discarded_at?: number | null;
  readonly updated_at?: number;
}

/** @throws AppError `not-found`. */
export async function changeEvent(tx: WriteTx, id: string, change: EventChange): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('life_event')
    .set(change)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('not-found');
}

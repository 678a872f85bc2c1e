import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import { pathwayId } from '#shared/features/fields.ts';
import type { PathwayStep } from '#shared/features/pathways.ts';
import { session as sessionShape } from '#shared/features/sessions.ts';
import { type TimerState, timerState } from '#shared/rules/timer.ts';
import { precedes, type SessionOrder } from './roles.sql.ts';

const sessionRecord = sessionShape
  .pick({ id: true, step: true, number: true, heldOn: true, place: true, status: true })
  .extend(sessionShape.pick({ sector: true, minutes: true, openedFrom: true }).shape)
  .extend({
    phaseId: sessionShape.shape.phaseId,
    timer: timerState,
    pathwayId,
    template: z.object({ id: z.string(), version: z.int() }),
    order: z.object({ heldOn: z.string(), createdAt: z.int(), rowid: z.int() }),
  });
/** A kept session without its answers. */
export type SessionRecord = z.output<typeof sessionRecord>;

/** @throws AppError `not-found`, also for a session that was set aside. */
export async function readSession(tx: ReadTx, id: string): Promise<SessionRecord> {
  const row = await tx
    .selectFrom('session')
    .selectAll()
    .select(sql<number>`session.rowid`.as('rowid'))
    .where('id', '=', id)
    .where('discarded_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new AppError('not-found');
  return sessionRecord.parse({
    id: row.id,
    step: row.step,
    number: row.number,
    heldOn: row.held_on,
    place: row.place,
    sector: row.sector,
    minutes: row.minutes,
    openedFrom: row.opened_from,
    status: row.status,
    phaseId: row.phase_id,
    timer: JSON.parse(row.timer),
    pathwayId: row.pathway_id,
    template: { id: row.template_id, version: row.template_version },
    order: { heldOn: row.held_on, createdAt: row.created_at, rowid: row.rowid },
  });
}

/** @throws AppError `session-closed` : writing asks for « Rouvrir » first. */
export async function readOpenSession(tx: ReadTx, id: string): Promise<SessionRecord> {
  const record = await readSession(tx, id);
  if (record.status === 'closed') throw new AppError('session-closed');
  return record;
}

export async function insertSession(
  tx: WriteTx,
  given: {
    readonly id: string;
    readonly pathwayId: string;
    readonly step: PathwayStep;
    readonly heldOn: string;
    readonly place: string;
    readonly sector?: string;
    readonly openedFrom?: string;
    readonly template: { readonly id: string; readonly version: number };
    readonly phaseId: string;
    readonly timer: TimerState;
  },
  now: number,
): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      id: given.id,
      pathway_id: given.pathwayId,
      step: given.step,
      number: null,
      template_id: given.template.id,
      template_version: given.template.version,
      held_on: given.heldOn,
      place: given.place,
      sector: given.sector ?? '',
      minutes: null,
      opened_from: given.openedFrom ?? null,
      status: 'open',
      phase_id: given.phaseId,
      timer: JSON.stringify(given.timer),
      discarded_at: null,
      closed_at: null,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

interface SessionChange {
  readonly heldOn?: string;
  readonly place?: string;
  readonly sector?: string | undefined;
  readonly minutes?: number | null | undefined;
  readonly status?: 'open' | 'closed';
  readonly closedAt?: number | null;
  readonly phaseId?: string;
  readonly timer?: TimerState;
  readonly discardedAt?: number | null;
  /** Set when the session was written in, not merely looked at. */
  readonly writtenAt?: number;
}

/** @throws AppError `not-found`. */
export async function changeSession(tx: WriteTx, id: string, change: SessionChange): Promise<void> {
  const row = {
    held_on: change.heldOn,
    place: change.place,
    sector: change.sector,
    minutes: change.minutes,
    status: change.status,
    closed_at: change.closedAt,
    phase_id: change.phaseId,
    timer: change.timer && JSON.stringify(change.timer),
    discarded_at: change.discardedAt,
    updated_at: change.writtenAt,
  };
  const set = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
  const { numUpdatedRows } = await tx
    .updateTable('session')
    .set(set)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('not-found');
}

/**
 * Numbers the kept sessions of the pathway 1, 2, 3… by day: setting one aside, bringing it back or
 * moving its date never leaves a gap nor the same number twice. Other steps have no number.
 */
export async function numberSessions(tx: WriteTx, pathway: string): Promise<void> {
  const rows = await tx
    .selectFrom('session')
    .select(['id', 'number'])
    .where('pathway_id', '=', pathway)
    .where('step', '=', 'session')
    .where('discarded_at', 'is', null)
    .orderBy('held_on')
    .orderBy('created_at')
    .orderBy(sql`rowid`)
    .execute();
  for (const [index, row] of rows.entries()) {
    if (row.number === index + 1) continue;
    await tx
      .updateTable('session')
      .set({ number: index + 1 })
      .where('id', '=', row.id)
      .execute();
  }
}

/** Also finds a session that was set aside. @throws AppError `not-found`. */
export async function pathwayOfSession(tx: ReadTx, id: string): Promise<string> {
  const row = await tx
    .selectFrom('session')
    .select('pathway_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new AppError('not-found');
  return row.pathway_id;
}

/** Ids of the kept sessions that come before this one in its pathway, oldest first. */
export async function earlierSessions(
  tx: ReadTx,
  record: { readonly pathwayId: string; readonly order: SessionOrder },
): Promise<string[]> {
  const rows = await tx
    .selectFrom('session')
    .select('id')
    .where('pathway_id', '=', record.pathwayId)
    .where('discarded_at', 'is', null)
    .where(precedes(record.order))
    .orderBy('held_on')
    .orderBy('created_at')
    .orderBy(sql`rowid`)
    .execute();
  return rows.map((row) => row.id);
}

/** The relay sheet opened from this session and still open, or `undefined`. */
export async function openRelayOf(tx: ReadTx, id: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('session')
    .select('id')
    .where('opened_from', '=', id)
    .where('status', '=', 'open')
    .where('discarded_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

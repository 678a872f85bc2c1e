import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadTx } from '#main/vault/db/database.ts';
import { exitKeywords } from '#main/vault/features/sessions/roles.sql.ts';
import { type PathwaySession, pathwaySession } from '#shared/features/pathways.ts';
import { recover, timerState, totalElapsed } from '#shared/rules/timer.ts';

const timerColumn = z.string().transform((json) => timerState.parse(JSON.parse(json)));

/** The sessions of each pathway that were not set aside, in the order they were held. */
export async function pathwaySessions(
  tx: ReadTx,
  pathwayIds: readonly string[],
): Promise<Map<string, PathwaySession[]>> {
  const rows = await tx
    .selectFrom('session')
    .where('pathway_id', 'in', pathwayIds)
    .where('discarded_at', 'is', null)
    .orderBy('held_on')
    .orderBy('created_at')
    .orderBy(sql`session.rowid`)
    .innerJoin('template', (join) =>
      join
        .onRef('template.id', '=', 'session.template_id')
        .onRef('template.version', '=', 'session.template_version'),
    )
    .select(['session.id', 'pathway_id', 'step', 'number', 'held_on', 'place', 'status', 'timer'])
    .select(['session.minutes', 'session.template_id'])
    .select([
      sql<string>`coalesce(template.body ->> '$.title', '')`.as('title'),
      sql<number>`coalesce(template.body ->> '$.facts.relay', 0)`.as('relay'),
    ])
    .execute();
  const keywords = await exitKeywords(
    tx,
    rows.map(({ id }) => id),
  );
  const found = new Map<string, PathwaySession[]>(pathwayIds.map((id) => [id, []]));
  for (const row of rows) {
    const session = pathwaySession.parse({
      id: row.id,
      step: row.step,
      number: row.number,
      heldOn: row.held_on,
      place: row.place,
      status: row.status,
      minutes: row.minutes ?? minutesOf(row.timer),
      keyword: keywords.get(row.id) ?? '',
      templateId: row.template_id,
      title: row.title,
      relay: Boolean(row.relay),
    });
    found.get(row.pathway_id)?.push(session);
  }
  return found;
}

/** Whole minutes witnessed: what a running timer has not stored yet is not counted. */
function minutesOf(json: string): number {
  return Math.round(totalElapsed(recover(timerColumn.parse(json)), 0) / 60_000);
}

import { sql } from 'kysely';
import type { z } from 'zod';
import { answersWithRole, fieldsWithRole } from '#main/vault/answers/role-fields.sql.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import type { carriedThread } from '#shared/features/sessions.ts';
import type { FieldRole } from '#shared/templates/roles.ts';

export type CarriedThread = z.output<typeof carriedThread>;

/** Plain text of the field that plays `role`, by session; sessions where it is empty are absent. */
export async function roleTexts(
  tx: ReadTx,
  role: FieldRole,
  sessionIds: readonly string[],
): Promise<Map<string, string>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await answersWithRole(tx, role)
    .select(['session.id', 'entry.plain'])
    .where('session.id', 'in', sessionIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row.plain]));
}

/** The word each session was left with; a group's words on one line. */
export async function exitKeywords(
  tx: ReadTx,
  sessionIds: readonly string[],
): Promise<Map<string, string>> {
  const texts = await roleTexts(tx, 'exitKeyword', sessionIds);
  return new Map([...texts].map(([id, text]) => [id, text.split('\n').join(', ')]));
}

/**
 * The thread each of these pathways was left on: what the last kept session able to carry one says.
 * If that session left nothing open, nothing is carried: an older thread is not dug up again.
 * @param before only look at sessions that precede this one.
 */
export async function lastThreads(
  tx: ReadTx,
  pathwayIds: readonly string[],
  before?: SessionOrder,
): Promise<Map<string, CarriedThread & { readonly sessionId: string }>> {
  if (pathwayIds.length === 0) return new Map();
  let query = tx
    .selectFrom(fieldsWithRole('carryOver'))
    .innerJoin('session', (join) =>
      join
        .onRef('session.template_id', '=', 'role_field.template_id')
        .onRef('session.template_version', '=', 'role_field.template_version'),
    )
    .leftJoin('entry', (join) =>
      join
        .onRef('entry.session_id', '=', 'session.id')
        .onRef('entry.phase_id', '=', 'role_field.phase_id')
        .onRef('entry.field_id', '=', 'role_field.field_id'),
    )
    .select(['session.pathway_id', 'session.id', 'session.number', 'session.held_on'])
    .select(['session.status', 'entry.plain'])
    .where('session.pathway_id', 'in', pathwayIds)
    .where('session.discarded_at', 'is', null)
    .orderBy('session.held_on')
    .orderBy('session.created_at')
    .orderBy(sql`session.rowid`);
  if (before) query = query.where(precedes(before));
  // A session just begun has left nothing open yet: it does not hide the thread it is to take up.
  const told = (await query.execute()).filter(
    (row) => row.status === 'closed' || (row.plain ?? '').trim() !== '',
  );
  // Oldest first: the last one of a pathway to enter the map is the one that stays.
  const last = new Map(told.map((row) => [row.pathway_id, row]));
  return new Map(
    [...last.values()]
      .filter((row) => row.plain !== null && row.plain.trim() !== '')
      .map((row) => [
        row.pathway_id,
        { sessionId: row.id, text: row.plain ?? '', number: row.number, heldOn: row.held_on },
      ]),
  );
}

/** What orders the sessions of a pathway: the day, then the order they were begun in. */
export interface SessionOrder {
  readonly heldOn: string;
  readonly createdAt: number;
  readonly rowid: number;
}

/** True of sessions that come before this one in their pathway. */
export const precedes = (one: SessionOrder) =>
  sql<boolean>`(session.held_on, session.created_at, session.rowid)
    < (${one.heldOn}, ${one.createdAt}, ${one.rowid})`;

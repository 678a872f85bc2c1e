import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadTx } from '#main/vault/db/database.ts';
import { plainDate, sessionId } from '#shared/features/fields.ts';
import { pathwayStep } from '#shared/features/pathways.ts';
import { noteMode } from '#shared/rules/note-mode.ts';

const keptSession = z.object({
  id: sessionId,
  step: pathwayStep,
  number: z.int().nullable(),
  heldOn: plainDate,
  status: z.enum(['open', 'closed']),
  mode: noteMode.nullable(),
  template: z.object({ id: z.string(), version: z.int() }),
});
export type KeptSession = z.output<typeof keptSession>;

/** The sessions of a pathway that were not set aside, the earliest first. */
export async function readKeptSessions(tx: ReadTx, pathwayId: string): Promise<KeptSession[]> {
  const rows = await tx
    .selectFrom('session')
    .leftJoin('session_note', 'session_note.session_id', 'session.id')
    .selectAll('session')
    .select('session_note.mode')
    .where('pathway_id', '=', pathwayId)
    .where('discarded_at', 'is', null)
    .orderBy('held_on')
    .orderBy('created_at')
    .orderBy(sql`session.rowid`)
    .execute();
  return rows.map((row) =>
    keptSession.parse({
      id: row.id,
      step: row.step,
      number: row.number,
      heldOn: row.held_on,
      status: row.status,
      mode: row.mode,
      template: { id: row.template_id, version: row.template_version },
    }),
  );
}

import { z } from 'zod';
import type { ReadTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import { address, pathwayId, personId } from '#shared/features/fields.ts';
import { pathwayKind, pathwayMode, rhythm } from '#shared/features/pathways.ts';
import { pathwayTitle } from '#shared/rules/pathway-title.ts';

const pathwayHead = z.object({
  id: pathwayId,
  kind: pathwayKind,
  mode: pathwayMode,
  title: z.string(),
  rhythm,
  sector: z.string(),
  plannedSessions: z.int().nullable(),
  startedOn: z.string(),
  companions: z.array(z.object({ id: personId, pseudonym: z.string(), address })),
});
/** What a session shows of its pathway, and who it is held with. */
export type PathwayHead = z.output<typeof pathwayHead>;

/** @throws AppError `not-found`. */
export async function readPathwayHead(tx: ReadTx, id: string): Promise<PathwayHead> {
  const row = await tx.selectFrom('pathway').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not-found');
  const companions = await tx
    .selectFrom('pathway_person')
    .innerJoin('person', 'person.id', 'pathway_person.person_id')
    .select(['person.id', 'person.pseudonym', 'person.address'])
    .where('pathway_person.pathway_id', '=', id)
    .orderBy('pathway_person.position')
    .execute();
  return pathwayHead.parse({
    id: row.id,
    kind: row.kind,
    mode: row.mode,
    title: pathwayTitle(
      row.title,
      companions.map(({ pseudonym }) => pseudonym),
    ),
    rhythm: row.rhythm,
    sector: row.sector,
    plannedSessions: row.planned_sessions,
    startedOn: row.started_on,
    companions,
  });
}

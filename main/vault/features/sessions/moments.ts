import { now, today } from '#main/vault/clock.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { completeDraft } from '#main/vault/features/pathways/complete-draft.ts';
import { insertPathway } from '#main/vault/features/pathways/pathways.sql.ts';
import { AppError } from '#shared/errors.ts';
import {
  type PathwayId,
  type PersonId,
  pathwayId,
  type SessionId,
} from '#shared/features/fields.ts';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import { pathwayDraft } from '#shared/features/pathways.ts';
import { beginSession } from './begin.ts';
import { changeSession } from './sessions.sql.ts';

interface Moment {
  readonly personId: PersonId | null;
  readonly heldOn: string;
  readonly open: boolean;
}

/** French in every language of the interface, like the notes it names. */
const NOBODYS_TITLE = 'Moments informels';

/**
 * Notes that a moment took place (source 002, « créer du lien dans les moments informels »): closed
 * at once and empty, unless one means to write. The moments of a person lie in a pathway of their
 * own, made with the first of them.
 * @throws AppError `not-found`; `date-out-of-range`.
 */
export async function noteMoment(tx: WriteTx, given: Moment): Promise<{ id: SessionId }> {
  const { personId, heldOn, open } = given;
  const pathwayId = (await findMoments(tx, personId)) ?? (await createMoments(tx, personId));
  const place = pathwayWays.moments.places[0];
  const begun = await beginSession(tx, { pathwayId, step: 'aside', heldOn, place });
  if (!open) await changeSession(tx, begun.id, { status: 'closed', closedAt: now() });
  return begun;
}

async function findMoments(tx: ReadTx, personId: PersonId | null): Promise<PathwayId | undefined> {
  const row = await tx
    .selectFrom('pathway')
    .leftJoin('pathway_person', 'pathway_person.pathway_id', 'pathway.id')
    .where('kind', '=', 'moments')
    .where('archived_at', 'is', null)
    .where('person_id', personId === null ? 'is' : '=', personId)
    .select('pathway.id')
    .executeTakeFirst();
  return row && pathwayId.parse(row.id);
}

async function createMoments(tx: WriteTx, personId: PersonId | null): Promise<PathwayId> {
  const person = await tx
    .selectFrom('person')
    .where('id', '=', personId ?? '')
    .select('id')
    .executeTakeFirst();
  if (personId !== null && !person) throw new AppError('not-found');
  const personIds = personId === null ? [] : [personId];
  const title = personId === null ? NOBODYS_TITLE : '';
  const asked = pathwayDraft.omit({ personIds: true }).parse({
    kind: 'moments',
    title,
    startedOn: today(),
  });
  const id = pathwayId.parse(globalThis.crypto.randomUUID());
  await insertPathway(tx, id, await completeDraft(tx, { ...asked, personIds }), now());
  return id;
}

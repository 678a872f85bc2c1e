import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import type { FileSide } from '#shared/features/persons.ts';

/**
 * Which side of two files kept apart these persons are on, or `null`. The other person is not read:
 * nothing that could name them leaves this file.
 */
export async function fileSideOf(
  tx: ReadTx,
  personIds: readonly string[],
): Promise<FileSide | null> {
  const ties = await tx
    .selectFrom('relative_tie')
    .where((eb) => eb.or([eb('relative_id', 'in', personIds), eb('person_id', 'in', personIds)]))
    .select('relative_id')
    .execute();
  if (ties.length === 0) return null;
  return ties.some(({ relative_id }) => personIds.includes(relative_id)) ? 'relative' : 'concerned';
}

/** Whether two of these persons have files kept apart. */
export async function mustStayApart(tx: ReadTx, personIds: readonly string[]): Promise<boolean> {
  const tie = await tx
    .selectFrom('relative_tie')
    .where('relative_id', 'in', personIds)
    .where('person_id', 'in', personIds)
    .select('relative_id')
    .executeTakeFirst();
  return tie !== undefined;
}

/** Whether a pathway already brings both together. */
export async function shareAPathway(tx: ReadTx, one: string, other: string): Promise<boolean> {
  const row = await tx
    .selectFrom('pathway_person as a')
    .innerJoin('pathway_person as b', 'a.pathway_id', 'b.pathway_id')
    .where('a.person_id', '=', one)
    .where('b.person_id', '=', other)
    .select('a.pathway_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertTie(
  tx: WriteTx,
  tie: { readonly relativeId: string; readonly personId: string },
  at: number,
): Promise<void> {
  await tx
    .insertInto('relative_tie')
    .values({ relative_id: tie.relativeId, person_id: tie.personId, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteTiesOf(tx: WriteTx, person: string): Promise<void> {
  await tx
    .deleteFrom('relative_tie')
    .where((eb) => eb.or([eb('relative_id', '=', person), eb('person_id', '=', person)]))
    .execute();
}

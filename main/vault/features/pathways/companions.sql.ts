import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { personId } from '#shared/features/fields.ts';
import type { Pathway, PathwayDraft } from '#shared/features/pathways.ts';
import { pathwayTitle } from '#shared/rules/pathway-title.ts';

export type Companion = Pathway['companions'][number];

/** Whom each pathway accompanies, in the order they were chosen. Every id asked for has a list. */
export async function companionsOf(
  tx: ReadTx,
  pathwayIds: readonly string[],
): Promise<Map<string, Companion[]>> {
  const rows = await tx
    .selectFrom('pathway_person')
    .innerJoin('person', 'person.id', 'pathway_person.person_id')
    .where('pathway_id', 'in', pathwayIds)
    .orderBy('position')
    .select(['pathway_id', 'person.id', 'person.pseudonym'])
    .execute();
  const found = new Map<string, Companion[]>(pathwayIds.map((id) => [id, []]));
  for (const { pathway_id, id, pseudonym } of rows)
    found.get(pathway_id)?.push({ id: personId.parse(id), pseudonym });
  return found;
}

export async function setCompanions(
  tx: WriteTx,
  pathwayId: string,
  personIds: readonly string[],
): Promise<void> {
  await tx.deleteFrom('pathway_person').where('pathway_id', '=', pathwayId).execute();
  const rows = [...new Set(personIds)].map((person_id, position) => ({
    pathway_id: pathwayId,
    person_id,
    position,
  }));
  if (rows.length > 0) await tx.insertInto('pathway_person').values(rows).execute();
}

/** Whether the vault knows each of these persons. */
export async function allPersonsExist(tx: ReadTx, ids: readonly string[]): Promise<boolean> {
  const { count } = await tx
    .selectFrom('person')
    .where('id', 'in', ids)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count === new Set(ids).size;
}

/** What each pathway is called on screen: its own title, or whom it accompanies. */
export async function pathwayTitles(
  tx: ReadTx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('pathway')
    .where('id', 'in', ids)
    .select(['id', 'title'])
    .execute();
  const companions = await companionsOf(tx, ids);
  return new Map(rows.map(({ id, title }) => [id, titleOf(title, companions.get(id))]));
}

export function titleOf(title: string, companions: readonly Companion[] = []): string {
  return pathwayTitle(
    title,
    companions.map(({ pseudonym }) => pseudonym),
  );
}

/**
 * The title to keep. A form is filled with the title as read, pseudonyms included: sent back
 * untouched it must stay empty, or a later change of pseudonym would leave the old one behind.
 */
export async function titleToStore(
  tx: ReadTx,
  draft: Pick<PathwayDraft, 'title' | 'personIds'>,
  pathwayId?: string,
): Promise<string> {
  const chosen = await pseudonymsOf(tx, draft.personIds);
  if (draft.title === pathwayTitle('', chosen)) return '';
  if (pathwayId === undefined) return draft.title;
  const current = (await companionsOf(tx, [pathwayId])).get(pathwayId);
  return draft.title === titleOf('', current) ? '' : draft.title;
}

async function pseudonymsOf(tx: ReadTx, personIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('person')
    .where('id', 'in', personIds)
    .select(['id', 'pseudonym'])
    .execute();
  const names = new Map(rows.map(({ id, pseudonym }) => [id, pseudonym]));
  return [...new Set(personIds)].flatMap((id) => names.get(id) ?? []);
}

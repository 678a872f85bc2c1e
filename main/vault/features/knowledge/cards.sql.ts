import { sql } from 'kysely';
import { z } from 'zod';
import type { AnswerPlace } from '#main/vault/answers/answer-field.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import type { Card } from '#shared/features/knowledge.ts';
import { pathwayTitle } from '#shared/rules/pathway-title.ts';

const storedCard = z.object({
  id: z.string(),
  template: z.object({ id: z.string(), version: z.int() }),
  updatedAt: z.int(),
});
export type StoredCard = z.output<typeof storedCard>;

/** The cards that are kept, latest touched first. */
export async function readCards(tx: ReadTx): Promise<StoredCard[]> {
  const rows = await tx
    .selectFrom('knowledge_card')
    .selectAll()
    .where('discarded_at', 'is', null)
    .orderBy('updated_at', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .execute();
  return rows.map((row) => storedCard.parse(shape(row)));
}

/** @throws AppError `not-found`, also for a card that was set aside. */
export async function readCard(tx: ReadTx, id: string): Promise<StoredCard> {
  const row = await tx
    .selectFrom('knowledge_card')
    .selectAll()
    .where('id', '=', id)
    .where('discarded_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new AppError('not-found');
  return storedCard.parse(shape(row));
}

const shape = (row: {
  id: string;
  template_id: string;
  template_version: number;
  updated_at: number;
}) => ({
  id: row.id,
  template: { id: row.template_id, version: row.template_version },
  updatedAt: row.updated_at,
});

export async function insertCard(
  tx: WriteTx,
  given: { readonly id: string; readonly template: { readonly id: string; version: number } },
  now: number,
): Promise<void> {
  await tx
    .insertInto('knowledge_card')
    .values({
      id: given.id,
      template_id: given.template.id,
      template_version: given.template.version,
      discarded_at: null,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

/** @throws AppError `not-found`. */
export async function changeCard(
  tx: WriteTx,
  id: string,
  change: { readonly updated_at?: number; readonly discarded_at?: number | null },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('knowledge_card')
    .set(change)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('not-found');
}

/** Answers of these cards, in no particular order. */
export async function readAnswers(tx: ReadTx, cardIds: readonly string[]) {
  if (cardIds.length === 0) return [];
  const rows = await tx
    .selectFrom('knowledge_answer')
    .selectAll()
    .where('card_id', 'in', cardIds)
    .execute();
  return rows.map((row) => ({
    cardId: row.card_id,
    phaseId: row.phase_id,
    fieldId: row.field_id,
    value: JSON.parse(row.value),
    plain: row.plain,
    updatedAt: row.updated_at,
  }));
}

interface AnswerKey extends AnswerPlace {
  readonly cardId: string;
}

/** Writes one answer whole; none leaves no row behind. */
export async function writeAnswer(
  tx: WriteTx,
  { cardId, phaseId, fieldId }: AnswerKey,
  answer: { readonly class: string; readonly value: string; readonly plain: string } | null,
  now: number,
): Promise<void> {
  const key = { card_id: cardId, phase_id: phaseId, field_id: fieldId };
  if (answer === null) {
    await tx
      .deleteFrom('knowledge_answer')
      .where('card_id', '=', cardId)
      .where('phase_id', '=', phaseId)
      .where('field_id', '=', fieldId)
      .execute();
    return;
  }
  const written = { ...answer, updated_at: now };
  await tx
    .insertInto('knowledge_answer')
    .values({ ...key, ...written })
    .onConflict((conflict) =>
      conflict.columns(['card_id', 'phase_id', 'field_id']).doUpdateSet(written),
    )
    .execute();
}

/** The kept sessions whose answers name this card, latest first. */
export async function readMobilised(tx: ReadTx, cardId: string): Promise<Card['mobilised']> {
  const rows = await tx
    .selectFrom('entry')
    .innerJoin('session', 'session.id', 'entry.session_id')
    .innerJoin('pathway', 'pathway.id', 'session.pathway_id')
    .select(['session.id', 'session.held_on', 'session.pathway_id', 'pathway.title'])
    .where('session.discarded_at', 'is', null)
    // A random identifier: found in an answer, it can only be a reference to the card.
    .where(sql<boolean>`instr(entry.value, ${cardId}) > 0`)
    .groupBy('session.id')
    .orderBy('session.held_on', 'desc')
    .execute();
  const found: Card['mobilised'] = [];
  for (const row of rows) {
    const names = await companionNames(tx, row.pathway_id);
    const pathway = pathwayTitle(row.title, names);
    found.push({ id: row.id as Card['mobilised'][number]['id'], pathway, heldOn: row.held_on });
  }
  return found;
}

async function companionNames(tx: ReadTx, pathwayId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('pathway_person')
    .innerJoin('person', 'person.id', 'pathway_person.person_id')
    .select('person.pseudonym')
    .where('pathway_person.pathway_id', '=', pathwayId)
    .orderBy('pathway_person.position')
    .execute();
  return rows.map(({ pseudonym }) => pseudonym);
}

import { z } from 'zod';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { type WritingPlace, writingPlace } from '#shared/features/drafts.ts';

type Json = z.output<ReturnType<typeof z.json>>;

/** Beside the settings, not among the drafts: no draft's key can meet it. */
const placeKey = 'place';

export async function findDraft(tx: ReadTx, key: string): Promise<Json> {
  const row = await tx
    .selectFrom('draft')
    .where('key', '=', key)
    .select('value')
    .executeTakeFirst();
  return row ? z.json().parse(JSON.parse(row.value)) : null;
}

/** `json`: the draft, already written as JSON so that its size could be judged. */
export async function saveDraft(tx: WriteTx, key: string, json: string, at: number): Promise<void> {
  await tx
    .insertInto('draft')
    .values({ key, value: json, updated_at: at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: json, updated_at: at }))
    .execute();
}

export async function discardDraft(tx: WriteTx, key: string): Promise<void> {
  await tx.deleteFrom('draft').where('key', '=', key).execute();
}

/** Where one was writing. A place this version does not understand is no place: one starts anew. */
export async function findPlace(tx: ReadTx): Promise<WritingPlace | null> {
  const row = await tx
    .selectFrom('setting')
    .where('key', '=', placeKey)
    .select('value')
    .executeTakeFirst();
  const parsed = writingPlace.safeParse(row && JSON.parse(row.value));
  return parsed.success ? parsed.data : null;
}

export async function savePlace(tx: WriteTx, place: WritingPlace): Promise<void> {
  const value = JSON.stringify(place);
  await tx
    .insertInto('setting')
    .values({ key: placeKey, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

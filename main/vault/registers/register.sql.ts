import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import {
  instant,
  pathwayId,
  plainDate,
  registerItemId,
  sessionId,
} from '#shared/features/fields.ts';
import {
  type RegisterBody,
  type RegisterItem,
  type RegisterKind,
  registerBody,
  registerItem,
  registerKind,
} from '#shared/features/registers.ts';

const storedItem = z.object({
  id: registerItemId,
  pathwayId,
  kind: registerKind,
  origin: z.string(),
});
/** An item without its life. */
export type StoredItem = z.output<typeof storedItem>;

/** @throws AppError `not-found`. */
export async function readStoredItem(tx: ReadTx, id: string): Promise<StoredItem> {
  const row = await tx
    .selectFrom('register_item')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new AppError('not-found');
  return storedItem.parse({ ...row, pathwayId: row.pathway_id });
}

/** The item a row of an answer stands for, if it has one yet. */
export async function findItem(
  tx: ReadTx,
  key: { readonly pathwayId: string; readonly kind: RegisterKind; readonly origin: string },
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('register_item')
    .select('id')
    .where('pathway_id', '=', key.pathwayId)
    .where('kind', '=', key.kind)
    .where('origin', '=', key.origin)
    .executeTakeFirst();
  return row?.id;
}

export async function insertItem(
  tx: WriteTx,
  { id, pathwayId: pathway, kind, origin }: Omit<StoredItem, 'pathwayId'> & { pathwayId: string },
  now: number,
): Promise<void> {
  await tx
    .insertInto('register_item')
    .values({ id, pathway_id: pathway, kind, origin, created_at: now })
    .execute();
}

const lifeRow = z.object({
  id: z.uuid(),
  itemId: registerItemId,
  body: registerBody,
  writtenAt: instant,
  session: z.object({ id: sessionId, number: z.int().nullable(), heldOn: plainDate }).nullable(),
});
type LifeRow = z.output<typeof lifeRow>;

/** Versions of these items, oldest first; those of a session set aside are out of sight. */
export async function readVersions(tx: ReadTx, itemIds: readonly string[]): Promise<LifeRow[]> {
  if (itemIds.length === 0) return [];
  const rows = await tx
    .selectFrom('register_version as version')
    .leftJoin('session', 'session.id', 'version.session_id')
    .select(['version.id', 'version.item_id', 'version.body', 'version.written_at'])
    .select(['session.id as session', 'session.number', 'session.held_on'])
    .where('version.item_id', 'in', itemIds)
    .where('session.discarded_at', 'is', null)
    .orderBy('version.position')
    .orderBy('version.written_at')
    .execute();
  return rows.map((row) =>
    lifeRow.parse({
      id: row.id,
      itemId: row.item_id,
      body: JSON.parse(row.body),
      writtenAt: row.written_at,
      session: row.session && { id: row.session, number: row.number, heldOn: row.held_on },
    }),
  );
}

/** The items of a pathway with their whole life, oldest first; an item nobody says any more is absent. */
export async function readItems(tx: ReadTx, pathway: string): Promise<RegisterItem[]> {
  const rows = await tx
    .selectFrom('register_item')
    .selectAll()
    .where('pathway_id', '=', pathway)
    .orderBy('created_at')
    .orderBy(sql`rowid`)
    .execute();
  const ids = rows.map(({ id }) => id);
  const versions = await readVersions(tx, ids);
  const positions = await readPositions(tx, ids);
  return rows.flatMap(({ id, kind, origin }) => {
    const life = versions.filter(({ itemId }) => itemId === id);
    const body = life.at(-1)?.body;
    if (!body) return [];
    return registerItem.parse({
      ...{ id, kind, origin, body },
      versions: life,
      positions: positions.filter(({ itemId }) => itemId === id),
    });
  });
}

async function readPositions(tx: ReadTx, itemIds: readonly string[]) {
  if (itemIds.length === 0) return [];
  const rows = await tx
    .selectFrom('register_position')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .orderBy('placed_on')
    .orderBy('written_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    itemId: row.item_id,
    word: row.word,
    on: row.placed_on,
  }));
}

/** Adds a version after all the others, those out of sight included. */
export async function appendVersion(
  tx: WriteTx,
  itemId: string,
  version: { readonly body: RegisterBody; readonly sessionId: string | null },
  now: number,
): Promise<void> {
  const { last } = await tx
    .selectFrom('register_version')
    .select((eb) => eb.fn.max<number | null>('position').as('last'))
    .where('item_id', '=', itemId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('register_version')
    .values({
      id: globalThis.crypto.randomUUID(),
      item_id: itemId,
      position: (last ?? 0) + 1,
      body: JSON.stringify(version.body),
      session_id: version.sessionId,
      written_at: now,
    })
    .execute();
}

export async function replaceVersion(
  tx: WriteTx,
  versionId: string,
  body: RegisterBody,
  now: number,
): Promise<void> {
  await tx
    .updateTable('register_version')
    .set({ body: JSON.stringify(body), written_at: now })
    .where('id', '=', versionId)
    .execute();
}

/** Takes back what a session said of an item; an item nothing else speaks of goes with it. */
export async function withdrawSession(tx: WriteTx, itemId: string, session: string): Promise<void> {
  await tx
    .deleteFrom('register_version')
    .where('item_id', '=', itemId)
    .where('session_id', '=', session)
    .execute();
  await tx
    .deleteFrom('register_item')
    .where('id', '=', itemId)
    .where('id', 'not in', tx.selectFrom('register_version').select('item_id'))
    .where('id', 'not in', tx.selectFrom('register_position').select('item_id'))
    .execute();
}

/** @returns the position’s id. */
export async function insertPosition(
  tx: WriteTx,
  given: { readonly itemId: string; readonly word: string; readonly on: string },
  now: number,
): Promise<string> {
  const id = globalThis.crypto.randomUUID();
  await tx
    .insertInto('register_position')
    .values({ id, item_id: given.itemId, word: given.word, placed_on: given.on, written_at: now })
    .execute();
  return id;
}

export async function deletePosition(
  tx: WriteTx,
  { itemId, positionId }: { readonly itemId: string; readonly positionId: string },
): Promise<void> {
  await tx
    .deleteFrom('register_position')
    .where('id', '=', positionId)
    .where('item_id', '=', itemId)
    .execute();
}

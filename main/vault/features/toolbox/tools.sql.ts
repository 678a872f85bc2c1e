import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import {
  type Attachment,
  attachment,
  type Tool,
  type ToolDraft,
  tool,
} from '#shared/features/toolbox.ts';

/** The tools that are kept, latest touched first, with their pieces; `id` for one of them. */
export async function readTools(tx: ReadTx, id?: string): Promise<Tool[]> {
  let query = tx
    .selectFrom('tool')
    .selectAll()
    .where('discarded_at', 'is', null)
    .orderBy('updated_at', 'desc')
    .orderBy(sql`rowid`, 'desc');
  if (id !== undefined) query = query.where('id', '=', id);
  const rows = await query.execute();
  const pieces = await readPieces(tx);
  return rows.map((row) =>
    tool.parse({
      id: row.id,
      title: row.title,
      purpose: row.purpose,
      how: row.how,
      reach: row.reach,
      source: row.source,
      datedOn: row.dated_on,
      tags: JSON.parse(row.tags),
      updatedAt: row.updated_at,
      attachments: pieces.filter(({ toolId }) => toolId === row.id),
    }),
  );
}

/** Everything of the pieces but their bytes. */
async function readPieces(tx: ReadTx) {
  const rows = await tx
    .selectFrom('attachment')
    .select(['id', 'tool_id', 'name', 'type', 'bytes'])
    .where('discarded_at', 'is', null)
    .orderBy('created_at')
    .orderBy(sql`rowid`)
    .execute();
  return rows.map(({ tool_id: toolId, ...piece }) => ({ ...piece, toolId }));
}

/** @throws AppError `not-found`, also for a tool that was set aside. */
export async function readTool(tx: ReadTx, id: string): Promise<Tool> {
  const [found] = await readTools(tx, id);
  if (!found) throw new AppError('not-found');
  return found;
}

const row = ({ title, purpose, how, reach, source, datedOn, tags }: ToolDraft) => ({
  ...{ title, purpose, how, reach, source },
  dated_on: datedOn,
  tags: JSON.stringify(tags),
});

export async function insertTool(
  tx: WriteTx,
  id: string,
  draft: ToolDraft,
  now: number,
): Promise<void> {
  await tx
    .insertInto('tool')
    .values({ id, ...row(draft), discarded_at: null, created_at: now, updated_at: now })
    .execute();
}

/** @throws AppError `not-found`. */
export async function updateTool(
  tx: WriteTx,
  id: string,
  draft: ToolDraft,
  now: number,
): Promise<void> {
  const set = { ...row(draft), updated_at: now };
  const { numUpdatedRows } = await tx
    .updateTable('tool')
    .set(set)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('not-found');
}

/** @throws AppError `not-found`. */
export async function setAside(
  tx: WriteTx,
  table: 'tool' | 'attachment',
  id: string,
  at: number | null,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable(table)
    .set({ discarded_at: at })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('not-found');
}

export async function insertPiece(
  tx: WriteTx,
  toolId: string,
  piece: Attachment & { readonly content: Uint8Array },
  now: number,
): Promise<void> {
  const { id, name, type, bytes, content } = piece;
  await tx
    .insertInto('attachment')
    .values({
      ...{ id, name, type, bytes },
      tool_id: toolId,
      content: Buffer.from(content),
      discarded_at: null,
      created_at: now,
    })
    .execute();
}

const whole = attachment.extend({ content: z.instanceof(Uint8Array) });

/** @throws AppError `not-found`. */
export async function readPiece(tx: ReadTx, id: string): Promise<z.output<typeof whole>> {
  const found = await tx
    .selectFrom('attachment')
    .select(['id', 'name', 'type', 'bytes', 'content'])
    .where('id', '=', id)
    .where('discarded_at', 'is', null)
    .executeTakeFirst();
  if (!found) throw new AppError('not-found');
  return whole.parse(found);
}

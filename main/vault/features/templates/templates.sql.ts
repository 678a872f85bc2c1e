import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import { type Template, template } from '#shared/templates/schema.ts';

/** A template of the user, with what the vault knows of it. */
export interface OwnTemplate {
  readonly template: Template;
  /** Id of the shipped template it stands in the place of. */
  readonly replaces: string | null;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

const columns = ['body', 'replaces', 'updated_at'] as const;

interface Row {
  readonly body: string;
  readonly replaces: string | null;
  readonly updated_at: number;
}

const ownTemplate = ({ body, replaces, updated_at }: Row): OwnTemplate => ({
  template: template.parse(JSON.parse(body)),
  replaces,
  updatedAt: updated_at,
});

/** Oldest first. */
export async function readOwnTemplates(tx: ReadTx): Promise<OwnTemplate[]> {
  const rows = await tx
    .selectFrom('user_template')
    .select(columns)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(ownTemplate);
}

/** @throws AppError `not-found`. */
export async function readOwnTemplate(tx: ReadTx, id: string): Promise<OwnTemplate> {
  const row = await tx
    .selectFrom('user_template')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new AppError('not-found');
  return ownTemplate(row);
}

/** The template of this very id: one that stands in its place does not count. @throws `not-found`. */
export async function readTemplate(tx: ReadTx, id: string): Promise<Template> {
  return templateById(id) ?? (await readOwnTemplate(tx, id)).template;
}

export async function insertOwnTemplate(tx: WriteTx, given: Template, now: number): Promise<void> {
  await tx
    .insertInto('user_template')
    .values({
      id: given.id,
      version: given.version,
      body: JSON.stringify(given),
      replaces: null,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

/**
 * Replaces the wording, only of the version the editor began with.
 * @throws AppError `template-changed` when another one was saved since.
 */
export async function updateOwnTemplate(
  tx: WriteTx,
  given: Template,
  from: number,
  now: number,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('user_template')
    .set({ version: given.version, body: JSON.stringify(given), updated_at: now })
    .where('id', '=', given.id)
    .where('version', '=', from)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('template-changed');
}

/** At most one template stands in the place of a shipped one: the last one asked for. */
export async function standIn(tx: WriteTx, id: string, replaces: string | null): Promise<void> {
  if (replaces !== null) {
    await tx
      .updateTable('user_template')
      .set({ replaces: null })
      .where('replaces', '=', replaces)
      .execute();
  }
  await tx.updateTable('user_template').set({ replaces }).where('id', '=', id).execute();
}

/** When each retired template was retired, by id. */
export async function readRetired(tx: ReadTx): Promise<Map<string, number>> {
  const rows = await tx.selectFrom('retired_template').select(['id', 'retired_at']).execute();
  return new Map(rows.map((row) => [row.id, row.retired_at]));
}

export async function retire(tx: WriteTx, id: string, now: number): Promise<void> {
  await tx
    .insertInto('retired_template')
    .values({ id, retired_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export async function bringBack(tx: WriteTx, id: string): Promise<void> {
  await tx.deleteFrom('retired_template').where('id', '=', id).execute();
}

/** How many kept sessions were written with any version of it. */
export async function countSessions(tx: ReadTx, id: string): Promise<number> {
  const { count } = await tx
    .selectFrom('session')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('template_id', '=', id)
    .where('discarded_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import { type Template, template } from '#shared/templates/schema.ts';

/** Keeps the version a session begins with: later edits of a template never reach the session. */
export async function freezeTemplate(tx: WriteTx, current: Template): Promise<void> {
  await tx
    .insertInto('template')
    .values({ id: current.id, version: current.version, body: JSON.stringify(current) })
    .onConflict((conflict) => conflict.columns(['id', 'version']).doNothing())
    .execute();
}

/** @throws AppError `not-found`. */
export async function readFrozenTemplate(
  tx: ReadTx,
  key: { readonly id: string; readonly version: number },
): Promise<Template> {
  const row = await tx
    .selectFrom('template')
    .select('body')
    .where('id', '=', key.id)
    .where('version', '=', key.version)
    .executeTakeFirst();
  if (!row) throw new AppError('not-found');
  return template.parse(JSON.parse(row.body));
}

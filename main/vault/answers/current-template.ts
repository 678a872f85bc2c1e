import type { ReadTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import { type Template, template } from '#shared/templates/schema.ts';

/**
 * The template something new is begun with, by id: the user's own, theirs that stands in the place
 * of a shipped one, or the shipped one.
 * @throws AppError `not-found`.
 */
export async function currentTemplate(tx: ReadTx, id: string): Promise<Template> {
  const row = await tx
    .selectFrom('user_template')
    .select('body')
    .where((eb) => eb.or([eb('id', '=', id), eb('replaces', '=', id)]))
    .executeTakeFirst();
  const found = row ? template.parse(JSON.parse(row.body)) : templateById(id);
  if (!found) throw new AppError('not-found');
  return found;
}

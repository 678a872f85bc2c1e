import type { ReadTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import { templates } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';

/**
 * The template something new is begun with, by id: today the shipped one.
 * @throws AppError `not-found`.
 */
export async function currentTemplate(_tx: ReadTx, id: string): Promise<Template> {
  const found = templates.find((each) => each.id === id);
  if (!found) throw new AppError('not-found');
  return found;
}

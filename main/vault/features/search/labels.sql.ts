import { z } from 'zod';
import { fieldsWithRole } from '#main/vault/answers/role-fields.sql.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import { PHASE_NOTE_FIELD_ID } from '#shared/templates/schema.ts';
import type { Found } from './found.ts';

/** Only what a label needs: search must not depend on the rest of a frozen template. */
const labelledBody = z.object({
  title: z.string().default(''),
  phases: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      fields: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  ),
});

export interface Label {
  readonly template: string;
  readonly field: string;
}

/** What each answer, and its template, were called when it was written; a note bears its phase's title. */
export async function labelsOf(tx: ReadTx, rows: readonly Found[]): Promise<Map<number, Label>> {
  const bodies = await tx
    .selectFrom('template')
    .where(
      'id',
      'in',
      rows.flatMap(({ template_id }) => template_id ?? []),
    )
    .select(['id', 'version', 'body'])
    .execute();
  const templates = new Map(
    bodies.map(({ id, version, body }) => [
      `${id} ${version}`,
      labelledBody.parse(JSON.parse(body)),
    ]),
  );
  return new Map(
    rows.map((row) => {
      const template = templates.get(`${row.template_id} ${row.template_version}`);
      const phase = template?.phases.find(({ id }) => id === row.phase_id);
      const field = phase?.fields.find(({ id }) => id === row.field_id);
      const isNote = row.field_id === PHASE_NOTE_FIELD_ID;
      const label = (isNote ? phase?.title : field?.label) ?? phase?.title ?? '';
      return [row.rowid, { template: template?.title ?? '', field: label }];
    }),
  );
}

/** What each card says, by its statement; a card that says nothing yet has no name. */
export async function cardNames(tx: ReadTx, rows: readonly Found[]): Promise<Map<string, string>> {
  const cards = rows.filter(({ kind }) => kind === 'card').map(({ owner_id }) => owner_id);
  const found = await tx
    .selectFrom('knowledge_answer as answer')
    .innerJoin('knowledge_card as card', 'card.id', 'answer.card_id')
    .innerJoin(fieldsWithRole('knowledgeStatement'), (join) =>
      join
        .onRef('role_field.template_id', '=', 'card.template_id')
        .onRef('role_field.template_version', '=', 'card.template_version')
        .onRef('role_field.phase_id', '=', 'answer.phase_id')
        .onRef('role_field.field_id', '=', 'answer.field_id'),
    )
    .where('card.id', 'in', cards)
    .select(['card.id', 'answer.plain'])
    .execute();
  return new Map(found.map(({ id, plain }) => [id, plain.trim()]));
}

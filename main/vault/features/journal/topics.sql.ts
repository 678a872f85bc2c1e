import { sql } from 'kysely';
import { fieldsWithRole } from '#main/vault/answers/role-fields.sql.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import { journalPageId } from '#shared/features/fields.ts';
import type { PracticeTopic } from '#shared/features/journal.ts';

/** The pages marked « à porter en analyse de pratique », latest first: their day, no word of them. */
export async function readTopics(tx: ReadTx): Promise<PracticeTopic[]> {
  const rows = await tx
    .selectFrom(fieldsWithRole('practiceTopic'))
    .innerJoin('journal_page as page', (join) =>
      join
        .onRef('page.template_id', '=', 'role_field.template_id')
        .onRef('page.template_version', '=', 'role_field.template_version'),
    )
    .innerJoin('journal_answer as answer', (join) =>
      join
        .onRef('answer.page_id', '=', 'page.id')
        .onRef('answer.phase_id', '=', 'role_field.phase_id')
        .onRef('answer.field_id', '=', 'role_field.field_id'),
    )
    .where('page.burning_at', 'is', null)
    .where('page.archived_at', 'is', null)
    .where(sql<boolean>`answer.value ->> '$.checked'`)
    .select(['page.id', 'page.written_on as writtenOn'])
    .orderBy('page.written_on', 'desc')
    .orderBy('page.created_at', 'desc')
    .execute();
  return rows.map(({ id, writtenOn }) => ({ id: journalPageId.parse(id), writtenOn }));
}

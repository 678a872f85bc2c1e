import { sql } from 'kysely';
import { fieldsWithRole } from '#main/vault/answers/role-fields.sql.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import type { AgreedNote } from '#shared/features/notes.ts';
import { agreedMode, modeIsLess } from '#shared/rules/note-mode.ts';

interface Told {
  readonly person_id: string;
  readonly written_on: string;
  readonly withdrawn_on: string | null;
  readonly value: string | null;
}

/**
 * What the persons of a session last agreed to about notes, on their information sheets (G02), when
 * it asks for less than a whole note: the lightest one where several are there. A session held
 * before that day was written as was agreed then.
 */
export async function readAgreedNote(tx: ReadTx, sessionId: string): Promise<AgreedNote | null> {
  const rows: readonly Told[] = await consents(tx, sessionId).execute();
  const latest = [...new Map(rows.map((row) => [row.person_id, row])).values()];
  const agreed = latest.flatMap(({ value, written_on, withdrawn_on }): AgreedNote[] => {
    const mode = agreedMode(value === null ? null : JSON.parse(value), withdrawn_on !== null);
    return mode === null ? [] : [{ mode, on: withdrawn_on ?? written_on }];
  });
  return agreed.reduce<AgreedNote | null>(
    (least, one) => (least === null || modeIsLess(one.mode, least.mode) ? one : least),
    null,
  );
}

/** The sheets that say something, the latest of each person last. */
const consents = (tx: ReadTx, sessionId: string) =>
  tx
    .selectFrom('session')
    .innerJoin('pathway_person', 'pathway_person.pathway_id', 'session.pathway_id')
    .innerJoin('sheet', 'sheet.person_id', 'pathway_person.person_id')
    .innerJoin(fieldsWithRole('noteConsent'), (join) =>
      join
        .onRef('role_field.template_id', '=', 'sheet.template_id')
        .onRef('role_field.template_version', '=', 'sheet.template_version'),
    )
    .leftJoin('sheet_answer as answer', (join) =>
      join
        .onRef('answer.sheet_id', '=', 'sheet.id')
        .onRef('answer.phase_id', '=', 'role_field.phase_id')
        .onRef('answer.field_id', '=', 'role_field.field_id'),
    )
    .where('session.id', '=', sessionId)
    .where('sheet.discarded_at', 'is', null)
    .where((eb) =>
      eb.or([eb('answer.value', 'is not', null), eb('sheet.withdrawn_on', 'is not', null)]),
    )
    .whereRef(sql<string>`coalesce(sheet.withdrawn_on, sheet.written_on)`, '<=', 'session.held_on')
    .select(['sheet.person_id', 'sheet.written_on', 'sheet.withdrawn_on', 'answer.value'])
    .orderBy('sheet.written_on')
    .orderBy('sheet.created_at')
    .orderBy(sql`sheet.rowid`);

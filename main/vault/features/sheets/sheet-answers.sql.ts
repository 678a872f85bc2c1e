import type { AnswerField, AnswerPlace } from '#main/vault/answers/answer-field.ts';
import { parseAnswer } from '#main/vault/answers/parse-answer.ts';
import type { ClassedAnswer } from '#main/vault/answers/placed-answers.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import type { Entry } from '#shared/features/sessions.ts';
import { fieldClass } from '#shared/templates/schema.ts';

/** Where an answer goes. */
export interface SheetPlace extends AnswerPlace {
  readonly sheetId: string;
}

export type SheetAnswer = Entry & ClassedAnswer;

/** One answer, whole; an empty one leaves no row. */
export async function saveSheetAnswer(
  tx: WriteTx,
  place: SheetPlace,
  { field, value }: { readonly field: AnswerField | undefined; readonly value: unknown },
  now: number,
): Promise<void> {
  const answer = parseAnswer(field, value);
  const key = { sheet_id: place.sheetId, phase_id: place.phaseId, field_id: place.fieldId };
  if (!field || answer === null) {
    await tx
      .deleteFrom('sheet_answer')
      .where('sheet_id', '=', key.sheet_id)
      .where('phase_id', '=', key.phase_id)
      .where('field_id', '=', key.field_id)
      .execute();
    return;
  }
  const written = { class: field.class, ...answer, updated_at: now };
  await tx
    .insertInto('sheet_answer')
    .values({ ...key, ...written })
    .onConflict((conflict) =>
      conflict.columns(['sheet_id', 'phase_id', 'field_id']).doUpdateSet(written),
    )
    .execute();
}

/** Answers of one sheet, in no particular order. */
export async function readSheetAnswers(tx: ReadTx, sheetId: string): Promise<SheetAnswer[]> {
  const rows = await tx
    .selectFrom('sheet_answer')
    .select(['phase_id', 'field_id', 'class', 'value', 'updated_at'])
    .where('sheet_id', '=', sheetId)
    .execute();
  return rows.map((row) => ({
    phaseId: row.phase_id,
    fieldId: row.field_id,
    // A class this version does not know is one that does not leave.
    class: fieldClass.catch('never').parse(row.class),
    value: JSON.parse(row.value),
    updatedAt: row.updated_at,
  }));
}

import type { AnswerField, AnswerPlace } from '#main/vault/answers/answer-field.ts';
import { parseAnswer } from '#main/vault/answers/parse-answer.ts';
import type { ClassedAnswer } from '#main/vault/answers/placed-answers.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { forgetDocument, indexDocument } from '#main/vault/db/search-index.ts';
import type { Entry } from '#shared/features/sessions.ts';
import { fieldClass } from '#shared/templates/schema.ts';

/** Where an answer goes, and whose page a search that finds it leads to. */
export interface SheetPlace extends AnswerPlace {
  readonly sheetId: string;
  readonly personId: string;
}

export type SheetAnswer = Entry & ClassedAnswer;

/** One answer, whole; an empty one leaves no row. `title`: of the sheet, for the search. */
export async function saveSheetAnswer(
  tx: WriteTx,
  place: SheetPlace,
  { field, value, title }: { field: AnswerField | undefined; value: unknown; title: string },
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
    return forgetDocument(tx, documentKey(place));
  }
  const written = { class: field.class, ...answer, updated_at: now };
  await tx
    .insertInto('sheet_answer')
    .values({ ...key, ...written })
    .onConflict((conflict) =>
      conflict.columns(['sheet_id', 'phase_id', 'field_id']).doUpdateSet(written),
    )
    .execute();
  await indexDocument(tx, { ...documentKey(place), title, body: answer.plain });
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

/** What is set aside is no longer found; `indexSheet` is the undo. */
export async function forgetSheet(tx: WriteTx, sheetId: string): Promise<void> {
  await tx
    .deleteFrom('search_document')
    .where('kind', '=', 'person')
    .where('phase_id', 'like', `${sheetId}/%`)
    .execute();
}

export async function indexSheet(
  tx: WriteTx,
  sheet: { readonly id: string; readonly personId: string },
  title: string,
): Promise<void> {
  const rows = await tx
    .selectFrom('sheet_answer')
    .select(['phase_id', 'field_id', 'plain'])
    .where('sheet_id', '=', sheet.id)
    .execute();
  for (const row of rows) {
    const place = { sheetId: sheet.id, personId: sheet.personId };
    const key = documentKey({ ...place, phaseId: row.phase_id, fieldId: row.field_id });
    await indexDocument(tx, { ...key, title, body: row.plain });
  }
}

const documentKey = ({ sheetId, personId, phaseId, fieldId }: SheetPlace) => ({
  kind: 'person' as const,
  ownerId: personId,
  phaseId: `${sheetId}/${phaseId}`,
  fieldId,
});

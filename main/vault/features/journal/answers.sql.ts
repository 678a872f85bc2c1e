import type { AnswerField, AnswerPlace } from '#main/vault/answers/answer-field.ts';
import { parseAnswer } from '#main/vault/answers/parse-answer.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { forgetDocument, indexDocument } from '#main/vault/db/search-index.ts';
import { AppError } from '#shared/errors.ts';
import type { JournalAnswer } from '#shared/features/journal.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import type { ListRow, ValueOf } from '#shared/templates/values.ts';

/** Where an answer goes. */
export interface AnswerKey extends AnswerPlace {
  readonly pageId: string;
}

/**
 * The autosave: one answer, whole, with its plain text and its place in the search. An empty answer
 * leaves no row behind.
 * @throws AppError `too-large`; `invalid-input` for an unknown field, a value of another shape, or
 *   one that refers to a record: a journal answer leads nowhere.
 */
export async function saveAnswer(
  tx: WriteTx,
  key: AnswerKey,
  field: AnswerField | undefined,
  given: unknown,
  now: number,
): Promise<void> {
  const answer = parseJournalAnswer(field, given);
  if (answer === null) return deleteAnswer(tx, key);
  const written = { ...answer, updated_at: now };
  await tx
    .insertInto('journal_answer')
    .values({
      page_id: key.pageId,
      phase_id: key.phaseId,
      field_id: key.fieldId,
      ...written,
    })
    .onConflict((conflict) =>
      conflict.columns(['page_id', 'phase_id', 'field_id']).doUpdateSet(written),
    )
    .execute();
  await indexAnswer(tx, key, written.plain);
}

/** `parseAnswer`, and the refusal of any reference to a record of the vault. */
export function parseJournalAnswer(field: AnswerField | undefined, given: unknown) {
  const answer = parseAnswer(field, given);
  if (answer !== null && field && refersSomewhere(field.kind, JSON.parse(answer.value))) {
    throw new AppError('invalid-input');
  }
  return answer;
}

function refersSomewhere(kind: FieldKind, value: unknown): boolean {
  switch (kind.type) {
    case 'link':
      return (value as ValueOf<'link'>).some(({ ref }) => ref !== null);
    case 'list':
      return (value as readonly ListRow[]).some(({ cells }) =>
        kind.columns.some(({ id, kind: cell }) => refersSomewhere(cell, cells[id])),
      );
    case 'composite':
      return kind.parts.some(({ id, kind: part }) =>
        refersSomewhere(part, (value as ValueOf<'composite'>)[id]),
      );
    default:
      return false;
  }
}

async function deleteAnswer(tx: WriteTx, key: AnswerKey): Promise<void> {
  await tx
    .deleteFrom('journal_answer')
    .where('page_id', '=', key.pageId)
    .where('phase_id', '=', key.phaseId)
    .where('field_id', '=', key.fieldId)
    .execute();
  await forgetDocument(tx, documentKey(key));
}

/** Answers of one page, in no particular order: the template orders them on screen. */
export async function readAnswers(tx: ReadTx, pageId: string): Promise<JournalAnswer[]> {
  const rows = await tx
    .selectFrom('journal_answer')
    .select(['phase_id', 'field_id', 'value', 'updated_at'])
    .where('page_id', '=', pageId)
    .execute();
  return rows.map((row) => ({
    phaseId: row.phase_id,
    fieldId: row.field_id,
    value: JSON.parse(row.value),
    updatedAt: row.updated_at,
  }));
}

/** What was typed in a page, one text an answer. */
export async function plainAnswers(tx: ReadTx, pageId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('journal_answer')
    .select('plain')
    .where('page_id', '=', pageId)
    .where('plain', '!=', '')
    .orderBy('phase_id')
    .orderBy('field_id')
    .execute();
  return rows.map(({ plain }) => plain);
}

/** Pages set to burn are no longer found; `indexPages` is the undo. */
export async function forgetPages(tx: WriteTx, pageIds: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('search_document')
    .where('kind', '=', 'journal')
    .where('owner_id', 'in', pageIds)
    .execute();
}

export async function indexPages(tx: WriteTx, pageIds: readonly string[]): Promise<void> {
  const rows = await tx
    .selectFrom('journal_answer')
    .select(['page_id', 'phase_id', 'field_id', 'plain'])
    .where('page_id', 'in', pageIds)
    .execute();
  for (const row of rows) {
    const key = { pageId: row.page_id, phaseId: row.phase_id, fieldId: row.field_id };
    await indexAnswer(tx, key, row.plain);
  }
}

/** The search is its user's own and leaves nothing outside the vault. */
function indexAnswer(tx: WriteTx, key: AnswerKey, plain: string): Promise<void> {
  return indexDocument(tx, { ...documentKey(key), title: '', body: plain });
}

const documentKey = ({ pageId, phaseId, fieldId }: AnswerKey) => ({
  kind: 'journal' as const,
  ownerId: pageId,
  phaseId,
  fieldId,
});

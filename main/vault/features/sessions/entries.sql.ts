import type { AnswerField, AnswerPlace } from '#main/vault/answers/answer-field.ts';
import { parseAnswer } from '#main/vault/answers/parse-answer.ts';
import type { ClassedAnswer } from '#main/vault/answers/placed-answers.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { forgetDocument, indexDocument } from '#main/vault/db/search-index.ts';
import { syncRegister } from '#main/vault/registers/sync-register.ts';
import type { Entry } from '#shared/features/sessions.ts';
import { fieldClass } from '#shared/templates/schema.ts';

/** Where an answer goes. */
export interface EntryKey extends AnswerPlace {
  readonly sessionId: string;
}

/**
 * The autosave: one answer, whole, with its plain text, its class and its place in the search.
 * An empty answer leaves no row behind.
 * @throws AppError `too-large`; `invalid-input` for an unknown field or a value of another shape.
 */
export async function saveEntry(
  tx: WriteTx,
  key: EntryKey,
  field: AnswerField | undefined,
  given: unknown,
  now: number,
): Promise<void> {
  const answer = parseAnswer(field, given);
  // Whoever writes or erases an answer, the register hears of it: nothing erased lives on there.
  if (field) await syncRegister(tx, key, { field, value: given }, now);
  if (!field || answer === null) return deleteEntry(tx, key);
  const written = { class: field.class, ...answer, updated_at: now };
  await tx
    .insertInto('entry')
    .values({
      session_id: key.sessionId,
      phase_id: key.phaseId,
      field_id: key.fieldId,
      ...written,
    })
    .onConflict((conflict) =>
      conflict.columns(['session_id', 'phase_id', 'field_id']).doUpdateSet(written),
    )
    .execute();
  await indexEntry(tx, key, written.plain);
}

async function deleteEntry(tx: WriteTx, key: EntryKey): Promise<void> {
  await tx
    .deleteFrom('entry')
    .where('session_id', '=', key.sessionId)
    .where('phase_id', '=', key.phaseId)
    .where('field_id', '=', key.fieldId)
    .execute();
  await forgetDocument(tx, documentKey(key));
}

/** Answers of one session, in no particular order: the template orders them on screen. */
export async function readEntries(tx: ReadTx, sessionId: string): Promise<Entry[]> {
  const rows = await tx
    .selectFrom('entry')
    .select(['phase_id', 'field_id', 'value', 'updated_at'])
    .where('session_id', '=', sessionId)
    .execute();
  return rows.map((row) => ({
    phaseId: row.phase_id,
    fieldId: row.field_id,
    value: JSON.parse(row.value),
    updatedAt: row.updated_at,
  }));
}

/** The same answers with the class each was written under, for what may leave the vault. */
export async function readClassedEntries(tx: ReadTx, sessionId: string): Promise<ClassedAnswer[]> {
  const rows = await tx
    .selectFrom('entry')
    .select(['phase_id', 'field_id', 'class', 'value'])
    .where('session_id', '=', sessionId)
    .execute();
  return rows.map((row) => ({
    phaseId: row.phase_id,
    fieldId: row.field_id,
    // A class this version does not know is one that does not leave.
    class: fieldClass.catch('never').parse(row.class),
    value: JSON.parse(row.value),
  }));
}

/** A session set aside is no longer found; `indexEntries` is the undo. */
export async function forgetEntries(tx: WriteTx, sessionId: string): Promise<void> {
  await tx
    .deleteFrom('search_document')
    .where('kind', '=', 'session')
    .where('owner_id', '=', sessionId)
    .execute();
}

export async function indexEntries(tx: WriteTx, sessionId: string): Promise<void> {
  const rows = await tx
    .selectFrom('entry')
    .select(['phase_id', 'field_id', 'plain'])
    .where('session_id', '=', sessionId)
    .execute();
  for (const row of rows) {
    await indexEntry(tx, { sessionId, phaseId: row.phase_id, fieldId: row.field_id }, row.plain);
  }
}

/** Every class is indexed: the search is its user's own and leaves nothing outside the vault. */
function indexEntry(tx: WriteTx, key: EntryKey, plain: string): Promise<void> {
  return indexDocument(tx, { ...documentKey(key), title: '', body: plain });
}

const documentKey = ({ sessionId, phaseId, fieldId }: EntryKey) => ({
  kind: 'session' as const,
  ownerId: sessionId,
  phaseId,
  fieldId,
});

import type { AnswerPlace } from '#main/vault/answers/answer-field.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import type { JournalAnswer, JournalPage } from '#shared/features/journal.ts';
import { GUARDS_PHASE_ID, guardField, guardFieldIds } from '#shared/rules/journal/standing.ts';
import type { Field, Template } from '#shared/templates/schema.ts';
import { parseJournalAnswer } from './answers.sql.ts';

/** A field that belongs to the writer, and under which name it is kept. */
export interface StandingField {
  readonly keptUnder: string;
  readonly phaseId: string;
  readonly field: Field;
}

/** The standing fields of a page: its template's own, and the guards, the same on every page. */
export function standingFields(model: string, { phases }: Template): StandingField[] {
  const own = phases.flatMap(({ id, fields }) =>
    fields
      .filter(({ standing }) => standing === true)
      .map((field) => ({ keptUnder: model, phaseId: id, field })),
  );
  const guards = guardFieldIds.map((id) => ({
    keptUnder: GUARDS_PHASE_ID,
    phaseId: GUARDS_PHASE_ID,
    field: guardField(id, id),
  }));
  return [...own, ...guards];
}

export function findStanding(
  fields: readonly StandingField[],
  { phaseId, fieldId }: AnswerPlace,
): StandingField | undefined {
  return fields.find((one) => one.phaseId === phaseId && one.field.id === fieldId);
}

/** The present wording of each field, for the page that shows it. */
export async function readStanding(
  tx: ReadTx,
  fields: readonly StandingField[],
): Promise<Pick<JournalPage, 'earlier'> & { readonly answers: JournalAnswer[] }> {
  const rows = await tx
    .selectFrom('journal_standing')
    .selectAll()
    .where(
      'model',
      'in',
      fields.map(({ keptUnder }) => keptUnder),
    )
    .orderBy('since', 'desc')
    .execute();
  const wordings = fields.map(({ keptUnder, phaseId, field }) => ({
    at: { phaseId, fieldId: field.id },
    rows: rows.filter((row) => row.model === keptUnder && row.field_id === field.id),
  }));
  return {
    answers: wordings.flatMap(({ at, rows: [present] }) =>
      present && present.plain !== ''
        ? [{ ...at, value: JSON.parse(present.value), updatedAt: present.updated_at }]
        : [],
    ),
    earlier: wordings.flatMap(({ at, rows: [, ...earlier] }) =>
      earlier
        .filter(({ plain }) => plain !== '')
        .map(({ since, plain }) => ({ ...at, since, words: plain })),
    ),
  };
}

/**
 * Keeps the present wording. A versioned field keeps the wordings of earlier days; emptied, it
 * stands empty until it is written again, and any other field leaves no row behind.
 * @param today `AAAA-MM-JJ`.
 * @throws AppError as `saveAnswer`.
 */
export async function saveStanding(
  tx: WriteTx,
  { keptUnder, field }: StandingField,
  given: unknown,
  { now, today }: { readonly now: number; readonly today: string },
): Promise<void> {
  const answer = parseJournalAnswer(field, given);
  const key = { model: keptUnder, field_id: field.id, since: field.versioned ? today : '' };
  if (answer === null && !field.versioned) {
    await tx
      .deleteFrom('journal_standing')
      .where('model', '=', key.model)
      .where('field_id', '=', key.field_id)
      .execute();
    return;
  }
  const written = { ...(answer ?? { value: 'null', plain: '' }), updated_at: now };
  await tx
    .insertInto('journal_standing')
    .values({ ...key, ...written })
    .onConflict((conflict) => conflict.columns(['model', 'field_id', 'since']).doUpdateSet(written))
    .execute();
}

import type { AnswerField, AnswerPlace } from '#main/vault/answers/answer-field.ts';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { registerItemId } from '#shared/features/fields.ts';
import type { RegisterKind } from '#shared/features/registers.ts';
import { planWriting } from '#shared/rules/register/life.ts';
import {
  changedRows,
  type RegisterRow,
  registerOfRole,
  rowsOf,
} from '#shared/rules/register/rows.ts';
import { valueSchemaFor } from '#shared/templates/values.ts';
import {
  appendVersion,
  findItem,
  insertItem,
  readVersions,
  replaceVersion,
  withdrawSession,
} from './register.sql.ts';

interface Writing {
  readonly sessionId: string;
  readonly pathwayId: string;
}

interface AnswerKey extends AnswerPlace {
  readonly sessionId: string;
}

/**
 * Carries an answer of a session into the register of its pathway, in the transaction that saves
 * the answer: called before the entry is written. An answer of another role changes nothing.
 */
export async function syncRegister(
  tx: WriteTx,
  key: AnswerKey,
  { field, value }: { readonly field: AnswerField; readonly value: unknown },
  now: number,
): Promise<void> {
  const kind = registerOfRole(field.role);
  if (!kind) return;
  const writing = { sessionId: key.sessionId, pathwayId: await pathwayOf(tx, key.sessionId) };
  const before = answerRows(field, await savedValue(tx, key), writing);
  const { written, removed } = changedRows(before, answerRows(field, value, writing));
  for (const row of written) await writeRow(tx, { ...writing, kind, row }, now);
  for (const origin of removed) {
    const itemId = await findItem(tx, { pathwayId: writing.pathwayId, kind, origin });
    if (itemId) await withdrawSession(tx, itemId, writing.sessionId);
  }
}

async function pathwayOf(tx: ReadTx, sessionId: string): Promise<string> {
  const row = await tx
    .selectFrom('session')
    .select('pathway_id')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow();
  return row.pathway_id;
}

/** A value of another shape is refused where the entry is saved; here it has no rows. */
function answerRows({ kind }: AnswerField, value: unknown, { sessionId }: Writing): RegisterRow[] {
  const parsed = valueSchemaFor(kind).safeParse(value);
  return parsed.success ? rowsOf(kind, parsed.data, sessionId) : [];
}

async function savedValue(tx: ReadTx, key: AnswerKey): Promise<unknown> {
  const row = await tx
    .selectFrom('entry')
    .select('value')
    .where('session_id', '=', key.sessionId)
    .where('phase_id', '=', key.phaseId)
    .where('field_id', '=', key.fieldId)
    .executeTakeFirst();
  return row ? JSON.parse(row.value) : null;
}

async function writeRow(
  tx: WriteTx,
  given: Writing & { readonly kind: RegisterKind; readonly row: RegisterRow },
  now: number,
): Promise<void> {
  const { sessionId, pathwayId, kind, row } = given;
  const known = await findItem(tx, { pathwayId, kind, origin: row.origin });
  const itemId = registerItemId.parse(known ?? globalThis.crypto.randomUUID());
  const life = known ? await readVersions(tx, [known]) : [];
  const told = life.map(({ id, body, session }) => ({ id, body, sessionId: session?.id ?? null }));
  // An item that is out of sight with its session still has its place: its patch may be a part.
  if (told.length === 0 && !row.patch.statement) return;
  const plan = planWriting(told, sessionId, row.patch);
  if (plan.act === 'nothing') return;
  if (plan.act === 'replace') return replaceVersion(tx, plan.versionId, plan.body, now);
  if (!known) {
    await insertItem(tx, { id: itemId, pathwayId, kind, origin: row.origin }, now);
  }
  await appendVersion(tx, itemId, { body: plan.body, sessionId }, now);
}

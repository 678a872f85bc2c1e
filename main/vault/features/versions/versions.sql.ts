import { z } from 'zod';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { keepVersion } from '#main/vault/versions/keep-version.ts';
import { AppError } from '#shared/errors.ts';
import { type EntryVersion, entryVersion } from '#shared/features/versions.ts';

/** The answer a version is a version of. */
interface EntryKey {
  readonly sessionId: string;
  readonly phaseId: string;
  readonly fieldId: string;
}

const rowKey = z.tuple([z.string(), z.string(), z.string()]);
/** The column `value` of an entry, itself JSON. */
const rowBody = z.object({ value: z.string() });

/** The newest first, without those that say what the answer says now. */
export async function listEntryVersions(tx: ReadTx, sessionId: string): Promise<EntryVersion[]> {
  const rows = await tx
    .selectFrom('entry_version')
    .selectAll()
    .where('table_name', '=', 'entry')
    .where('owner_id', '=', sessionId)
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .execute();
  const present = await presentValues(tx, sessionId);
  return rows.flatMap((row) => {
    const [, phaseId, fieldId] = rowKey.parse(JSON.parse(row.row_key));
    const { value } = rowBody.parse(JSON.parse(row.body));
    if (present.get(`${phaseId} ${fieldId}`) === value) return [];
    return entryVersion.parse({
      id: row.id,
      phaseId,
      fieldId,
      value: JSON.parse(value),
      writtenAt: row.written_at,
      source: row.source,
    });
  });
}

async function presentValues(tx: ReadTx, sessionId: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('entry')
    .select(['phase_id', 'field_id', 'value'])
    .where('session_id', '=', sessionId)
    .execute();
  return new Map(rows.map((row) => [`${row.phase_id} ${row.field_id}`, row.value]));
}

/** @throws AppError `not-found`, also for a version of something that is no answer. */
export async function readEntryVersion(
  tx: ReadTx,
  id: string,
): Promise<{ readonly key: EntryKey; readonly value: EntryVersion['value'] }> {
  const row = await tx
    .selectFrom('entry_version')
    .select(['row_key', 'body'])
    .where('id', '=', id)
    .where('table_name', '=', 'entry')
    .executeTakeFirst();
  if (!row) throw new AppError('not-found');
  const [sessionId, phaseId, fieldId] = rowKey.parse(JSON.parse(row.row_key));
  const { value } = rowBody.parse(JSON.parse(row.body));
  return { key: { sessionId, phaseId, fieldId }, value: z.json().parse(JSON.parse(value)) };
}

/** What the answer says now becomes a version of it; an empty answer has nothing to keep. */
export async function keepPresentText(tx: WriteTx, key: EntryKey, at: number): Promise<void> {
  const row = await tx
    .selectFrom('entry')
    .select(['value', 'updated_at'])
    .where('session_id', '=', key.sessionId)
    .where('phase_id', '=', key.phaseId)
    .where('field_id', '=', key.fieldId)
    .executeTakeFirst();
  if (!row) return;
  const version = {
    table: 'entry',
    key: [key.sessionId, key.phaseId, key.fieldId],
    ownerId: key.sessionId,
    body: { value: row.value },
    writtenAt: row.updated_at,
  };
  await keepVersion(tx, version, 'replaced', at);
}

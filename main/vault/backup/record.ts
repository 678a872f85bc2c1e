import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { type ErrorCode, errorCodes } from '#shared/errors.ts';
import { backupContent } from '#shared/features/backups.ts';
import { instant } from '#shared/features/fields.ts';

const key = 'backups';

/** What the vault remembers of its backups: inside it, because counts are nobody else's business. */
const backupRecord = z.object({
  last: backupContent.nullable().default(null),
  /** What the vault held at the last backup: see `contentMark`. */
  mark: z.string().nullable().default(null),
  firstAt: instant.nullable().default(null),
  elsewhereAt: instant.nullable().default(null),
  failure: z
    .object({ at: instant, code: z.enum(errorCodes) })
    .nullable()
    .default(null),
});
export type BackupRecord = z.output<typeof backupRecord>;

/** The record; an empty one when there is none or it is not understood. */
export async function readRecord(tx: ReadTx): Promise<BackupRecord> {
  const row = await tx
    .selectFrom('setting')
    .where('key', '=', key)
    .select('value')
    .executeTakeFirst();
  const parsed = backupRecord.safeParse(row ? JSON.parse(row.value) : {});
  return parsed.success ? parsed.data : backupRecord.parse({});
}

async function changeRecord(tx: WriteTx, change: Partial<BackupRecord>): Promise<void> {
  const value = JSON.stringify({ ...(await readRecord(tx)), ...change });
  await tx
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/** A backup was made and read back. `mark`: of what the vault held before it was copied. */
export async function recordBackup(
  tx: WriteTx,
  last: NonNullable<BackupRecord['last']>,
  mark: string,
): Promise<void> {
  const { firstAt } = await readRecord(tx);
  await changeRecord(tx, { last, mark, firstAt: firstAt ?? last.madeAt, failure: null });
}

export function recordFailure(tx: WriteTx, at: number, code: ErrorCode): Promise<void> {
  return changeRecord(tx, { failure: { at, code } });
}

export function recordSecondPlace(tx: WriteTx, at: number): Promise<void> {
  return changeRecord(tx, { elsewhereAt: at });
}

/** Drafts count; the place of the caret does not, because every lock writes it. */
const marked = [
  ...(['person', 'pathway', 'session', 'entry', 'bilan', 'draft'] as const).map(
    (table) => sql`select count(*) as n, max(updated_at) as at from ${sql.table(table)}`,
  ),
  sql`select count(*) as n, sum(length(body)) as at from person_identity`,
  sql`select count(*) as n, sum(length(text)) as at from bilan_line`,
];

/**
 * Differs as soon as something of the user's was written or removed: how many rows of each kind,
 * and when one was last written. Null while the vault holds nothing to lose.
 */
export async function contentMark(tx: ReadTx): Promise<string | null> {
  const parts: string[] = [];
  let rows = 0;
  for (const each of marked) {
    const found = await tx
      .selectFrom(sql<{ n: number; at: number | null }>`(${each})`.as('content'))
      .select(['n', 'at'])
      .executeTakeFirstOrThrow();
    rows += found.n;
    parts.push(`${String(found.n)}@${String(found.at ?? '')}`);
  }
  return rows === 0 ? null : parts.join(' ');
}

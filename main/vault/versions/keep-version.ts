import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { digestOf } from '#main/vault/keys/text-digest.ts';

/** Where a version comes from: the other copy of a merge, or the text that was taken up again. */
export type VersionSource = 'copy' | 'replaced';

/** A row as it was, told apart from the one that stays. */
export interface RowVersion {
  readonly table: string;
  /** The values of its primary key, in order. */
  readonly key: readonly unknown[];
  readonly ownerId: string;
  /** The columns that say something. */
  readonly body: Readonly<Record<string, unknown>>;
  /** When that row was last written, milliseconds since the epoch. */
  readonly writtenAt: number;
}

/** The same text of the same row has the same name in every copy, so it is kept once. */
export function versionId({
  table,
  key,
  body,
}: Pick<RowVersion, 'table' | 'key' | 'body'>): string {
  return digestOf(JSON.stringify([table, key, body]));
}

/** Keeps a version; one that is there already stays as it is. */
export async function keepVersion(
  tx: WriteTx,
  version: RowVersion,
  source: VersionSource,
  keptAt: number,
): Promise<void> {
  await tx
    .insertInto('entry_version')
    .values({
      id: versionId(version),
      table_name: version.table,
      row_key: JSON.stringify(version.key),
      owner_id: version.ownerId,
      body: JSON.stringify(version.body),
      source,
      written_at: version.writtenAt,
      kept_at: keptAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export async function isVersionKept(
  tx: ReadTx,
  version: Pick<RowVersion, 'table' | 'key' | 'body'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('entry_version')
    .select('id')
    .where('id', '=', versionId(version))
    .executeTakeFirst();
  return row !== undefined;
}

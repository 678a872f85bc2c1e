import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';

/** What a line of the agenda is known by. */
interface LineKey {
  readonly kind: string;
  readonly ownerId: string;
}

const keyOf = ({ kind, ownerId }: LineKey) => `${kind} ${ownerId}`;

/** Whether a line, as it is now, is left aside. */
export async function readAside(
  tx: ReadTx,
): Promise<(entry: { readonly line: LineKey; readonly mark: string }) => boolean> {
  const rows = await tx.selectFrom('agenda_aside').selectAll().execute();
  const marks = new Map(
    rows.map((row) => [keyOf({ kind: row.kind, ownerId: row.owner_id }), row.mark]),
  );
  return ({ line, mark }) => marks.get(keyOf(line)) === mark;
}

export async function leaveAside(
  tx: WriteTx,
  { kind, ownerId }: LineKey,
  mark: string,
  now: number,
): Promise<void> {
  const written = { mark, updated_at: now };
  await tx
    .insertInto('agenda_aside')
    .values({ kind, owner_id: ownerId, ...written })
    .onConflict((conflict) => conflict.columns(['kind', 'owner_id']).doUpdateSet(written))
    .execute();
}

/** One line, or all of them. */
export async function bringBack(tx: WriteTx, line: LineKey | null): Promise<void> {
  const query = tx.deleteFrom('agenda_aside');
  await (line === null
    ? query
    : query.where('kind', '=', line.kind).where('owner_id', '=', line.ownerId)
  ).execute();
}

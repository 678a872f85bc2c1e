import { sql } from 'kysely';
import type { ReadTx } from '#main/vault/db/database.ts';
import { pathwayTitles } from '#main/vault/features/pathways/companions.sql.ts';
import type { KeptText } from '#shared/features/merging.ts';

/** What each table’s rows are called on screen; others are « other ». */
const kinds: Readonly<Record<string, KeptText['of']>> = {
  person: 'person',
  person_identity: 'person',
  pathway: 'pathway',
  session: 'session',
  reply: 'session',
  bilan: 'bilan',
  bilan_line: 'bilan',
  draft: 'draft',
};

/** The newest first; only the pieces that differ from what stayed. */
export async function listOtherVersions(tx: ReadTx): Promise<KeptText[]> {
  const rows = await tx
    .selectFrom('entry_version')
    .selectAll()
    .where('table_name', '<>', 'entry')
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  const found: KeptText[] = [];
  for (const row of rows) {
    const present = await presentRow(tx, row.table_name, JSON.parse(row.row_key) as unknown[]);
    const texts = Object.entries(JSON.parse(row.body) as Record<string, unknown>)
      .filter(([name, value]) => JSON.stringify(present?.[name]) !== JSON.stringify(value))
      .flatMap(([, value]) => wordsIn(value));
    if (texts.length === 0) continue;
    const of = kinds[row.table_name] ?? 'other';
    const title = await titleOf(tx, of, row.owner_id);
    found.push({ id: row.id, of, title, texts, writtenAt: row.written_at });
  }
  return found;
}

/** The row that stayed, if its table is still one of this version of the app. */
async function presentRow(
  tx: ReadTx,
  table: string,
  key: readonly unknown[],
): Promise<Record<string, unknown> | undefined> {
  const columns = await tx
    .selectFrom(
      sql<{ name: string; pk: number }>`(select name, pk from pragma_table_info(${table}))`.as(
        'info',
      ),
    )
    .select(['name', 'pk'])
    .where('pk', '>', 0)
    .orderBy('pk')
    .execute();
  if (columns.length !== key.length || key.length === 0) return undefined;
  const where = columns.map(({ name }, index) => sql`${sql.ref(name)} = ${key[index]}`);
  return tx
    .selectFrom(
      sql<Record<string, unknown>>`(select * from ${sql.table(table)}
        where ${sql.join(where, sql` and `)})`.as('present'),
    )
    .selectAll()
    .executeTakeFirst();
}

/** The words in a column: text as it is, JSON by the texts in it. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'string' || value.trim() === '') return [];
  if (!/^[[{"]/.test(value)) return [value];
  try {
    return textsIn(JSON.parse(value));
  } catch {
    return [value];
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

async function titleOf(tx: ReadTx, of: KeptText['of'], owner: string): Promise<string> {
  if (of === 'pathway') return (await pathwayTitles(tx, [owner])).get(owner) ?? '';
  if (of !== 'person') return '';
  const person = await tx
    .selectFrom('person')
    .select('pseudonym')
    .where('id', '=', owner)
    .executeTakeFirst();
  return person?.pseudonym ?? '';
}

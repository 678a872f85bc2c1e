import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import { AppError } from '#shared/errors.ts';
import { type JournalPageLine, journalPageLine } from '#shared/features/journal.ts';

const pageRecord = z.object({
  id: z.string(),
  model: z.string(),
  writtenOn: z.string(),
  archived: z.boolean(),
  template: z.object({ id: z.string(), version: z.int() }),
});
/** A page without its answers. */
export type PageRecord = z.output<typeof pageRecord>;

/** @throws AppError `not-found`, also for a page that is set to burn. */
export async function readPage(tx: ReadTx, id: string): Promise<PageRecord> {
  const row = await tx
    .selectFrom('journal_page')
    .selectAll()
    .where('id', '=', id)
    .where('burning_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new AppError('not-found');
  return pageRecord.parse({
    id: row.id,
    model: row.model,
    writtenOn: row.written_on,
    archived: row.archived_at !== null,
    template: { id: row.template_id, version: row.template_version },
  });
}

export async function insertPage(
  tx: WriteTx,
  page: Omit<PageRecord, 'archived'>,
  now: number,
): Promise<void> {
  await tx
    .insertInto('journal_page')
    .values({
      id: page.id,
      model: page.model,
      template_id: page.template.id,
      template_version: page.template.version,
      written_on: page.writtenOn,
      kept_since: page.writtenOn,
      archived_at: null,
      burning_at: null,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

interface PageChange {
  readonly writtenOn?: string;
  readonly keptSince?: string;
  readonly archivedAt?: number | null;
  readonly burningAt?: number | null;
  /** Set when the page was written in, not merely looked at. */
  readonly writtenAt?: number;
}

/** Pages that are not there are left out without a word: they may have burnt meanwhile. */
export async function changePages(
  tx: WriteTx,
  ids: readonly string[],
  change: PageChange,
): Promise<void> {
  const row = {
    written_on: change.writtenOn,
    kept_since: change.keptSince,
    archived_at: change.archivedAt,
    burning_at: change.burningAt,
    updated_at: change.writtenAt,
  };
  const set = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
  await tx.updateTable('journal_page').set(set).where('id', 'in', ids).execute();
}

interface Shown {
  readonly burning: boolean;
  /** Only those kept since this day or before, oldest first. */
  readonly keptUntil?: string;
}

const excerptLength = 160;

/** Pages for a list, the most recent first unless asked for the old ones. */
export async function listPages(
  tx: ReadTx,
  { burning, keptUntil }: Shown,
): Promise<JournalPageLine[]> {
  let query = tx
    .selectFrom('journal_page as page')
    .innerJoin('template', (join) =>
      join
        .onRef('template.id', '=', 'page.template_id')
        .onRef('template.version', '=', 'page.template_version'),
    )
    .select(['page.id', 'page.model', 'page.written_on', 'page.archived_at'])
    .select(sql<string>`template.body ->> '$.title'`.as('title'))
    .select((eb) =>
      eb
        .selectFrom('journal_answer as answer')
        .whereRef('answer.page_id', '=', 'page.id')
        // The longest words: a note tells more of a page than the word of a scale.
        .orderBy(sql`length(answer.plain)`, 'desc')
        .limit(1)
        .select(sql<string>`substr(answer.plain, 1, ${excerptLength * 2})`.as('plain'))
        .as('excerpt'),
    )
    .where('page.burning_at', burning ? 'is not' : 'is', null);
  query =
    keptUntil === undefined
      ? query.orderBy('page.written_on', 'desc').orderBy('page.created_at', 'desc')
      : query.where('page.kept_since', '<=', keptUntil).orderBy('page.written_on');
  const rows = await query.execute();
  return rows.map((row) =>
    journalPageLine.parse({
      id: row.id,
      model: row.model,
      title: row.title,
      writtenOn: row.written_on,
      excerpt: firstWords(row.excerpt ?? ''),
      archived: row.archived_at !== null,
    }),
  );
}

/** The beginning of a text on one line, « … » behind when it is cut. */
function firstWords(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= excerptLength) return flat;
  const begun = flat.slice(0, excerptLength);
  return `${begun.slice(0, Math.max(begun.lastIndexOf(' '), 40))}…`;
}

/** A page of that day and model with nothing written on it yet, or null. */
export async function findBlankPage(
  tx: ReadTx,
  page: { readonly model: string; readonly writtenOn: string },
): Promise<string | null> {
  const row = await tx
    .selectFrom('journal_page as page')
    .select('page.id')
    .where('page.model', '=', page.model)
    .where('page.written_on', '=', page.writtenOn)
    .where('page.burning_at', 'is', null)
    .where('page.archived_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('journal_answer').select('page_id').whereRef('page_id', '=', 'page.id')),
      ),
    )
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Day of the last page made with a model, or null. */
export async function lastWrittenOn(tx: ReadTx, model: string): Promise<string | null> {
  const row = await tx
    .selectFrom('journal_page')
    .select((eb) => eb.fn.max('written_on').as('day'))
    .where('model', '=', model)
    .where('burning_at', 'is', null)
    .executeTakeFirst();
  return row?.day ?? null;
}

export async function hasBurning(tx: ReadTx): Promise<boolean> {
  const row = await tx
    .selectFrom('journal_page')
    .select('id')
    .where('burning_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Erases for good every page that is set to burn: its answers, and their other wordings that a merge
 * has kept. The file keeps no trace of them.
 */
export async function eraseBurning(tx: WriteTx): Promise<number> {
  await tx
    .deleteFrom('entry_version')
    .where('owner_id', 'in', (burning) =>
      burning.selectFrom('journal_page').select('id').where('burning_at', 'is not', null),
    )
    .execute();
  const { numDeletedRows } = await tx
    .deleteFrom('journal_page')
    .where('burning_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

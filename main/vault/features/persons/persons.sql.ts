import type { Insertable } from 'kysely';
import { z } from 'zod';
import type { ReadTx, WriteTx } from '#main/vault/db/database.ts';
import type { Schema } from '#main/vault/db/schema.ts';
import { indexDocument } from '#main/vault/db/search-index.ts';
import { tags as tagsShape } from '#shared/features/fields.ts';
import {
  audience,
  type Identity,
  identity as identityShape,
  type Person,
  type PersonDraft,
  type PersonSummary,
  person as personShape,
} from '#shared/features/persons.ts';

const tagsColumn = z.string().transform((json) => tagsShape.parse(JSON.parse(json)));
const identityColumn = z.string().transform((json) => identityShape.parse(JSON.parse(json)));

const french = new Intl.Collator('fr', { numeric: true });

/** Active or archived persons: the most recently met first, then by pseudonym, as French sorts. */
export async function listPersons(tx: ReadTx, archived: boolean): Promise<PersonSummary[]> {
  const rows = await tx
    .selectFrom('person')
    .where('archived_at', archived ? 'is not' : 'is', null)
    .select(['id', 'pseudonym', 'audience', 'tags', 'archived_at'])
    .select((eb) => [
      eb
        .selectFrom('pathway_person')
        .whereRef('pathway_person.person_id', '=', 'person.id')
        .select((count) => count.fn.countAll<number>().as('count'))
        .as('pathways'),
      eb
        .selectFrom('session')
        .innerJoin('pathway_person', 'pathway_person.pathway_id', 'session.pathway_id')
        .whereRef('pathway_person.person_id', '=', 'person.id')
        .where('session.discarded_at', 'is', null)
        .select((last) => last.fn.max('session.held_on').as('last'))
        .as('lastSessionOn'),
    ])
    .execute();
  return rows
    .map((row) => ({
      id: personShape.shape.id.parse(row.id),
      pseudonym: row.pseudonym,
      audience: audience.parse(row.audience),
      tags: tagsColumn.parse(row.tags),
      archivedAt: row.archived_at,
      pathways: row.pathways ?? 0,
      lastSessionOn: row.lastSessionOn,
    }))
    .sort(byLastSession);
}

function byLastSession(a: PersonSummary, b: PersonSummary): number {
  const [first, second] = [a.lastSessionOn ?? '', b.lastSessionOn ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return french.compare(a.pseudonym, b.pseudonym);
}

/** A person's page, or `undefined`. Whether there is a civil identity, never what it says. */
export async function findPerson(tx: ReadTx, id: string): Promise<Person | undefined> {
  const row = await tx
    .selectFrom('person')
    .leftJoin('person_identity', 'person_identity.person_id', 'person.id')
    .where('person.id', '=', id)
    .selectAll('person')
    .select('person_identity.person_id as identity_of')
    .executeTakeFirst();
  if (!row) return undefined;
  return personShape.parse({
    id: row.id,
    pseudonym: row.pseudonym,
    audience: row.audience,
    address: row.address,
    usualFormat: row.usual_format,
    notes: row.notes,
    tags: tagsColumn.parse(row.tags),
    archivedAt: row.archived_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    hasIdentity: row.identity_of !== null,
  });
}

export async function personExists(tx: ReadTx, id: string): Promise<boolean> {
  return (
    (await tx.selectFrom('person').where('id', '=', id).select('id').executeTakeFirst()) !==
    undefined
  );
}

export async function insertPerson(
  tx: WriteTx,
  id: string,
  draft: PersonDraft,
  at: number,
): Promise<void> {
  await tx
    .insertInto('person')
    .values({ id, ...columns(draft), archived_at: null, created_at: at, updated_at: at })
    .execute();
  await indexPerson(tx, id, draft);
}

/** @returns whether there was such a person. */
export async function updatePerson(
  tx: WriteTx,
  id: string,
  draft: PersonDraft,
  at: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({ ...columns(draft), updated_at: at })
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await indexPerson(tx, id, draft);
  return true;
}

/** `at`: when, or null to bring the person back. @returns whether there was such a person. */
export async function setPersonArchived(
  tx: WriteTx,
  id: string,
  at: number | null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({ archived_at: at })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The civil identity sheet: the only reader of its table. */
export async function findIdentity(tx: ReadTx, personId: string): Promise<Identity | null> {
  const row = await tx
    .selectFrom('person_identity')
    .where('person_id', '=', personId)
    .select('body')
    .executeTakeFirst();
  return row ? identityColumn.parse(row.body) : null;
}

/** Replaces the sheet; a sheet with nothing on it leaves no row, so none is announced. */
export async function saveIdentity(
  tx: WriteTx,
  personId: string,
  identity: Identity | null,
): Promise<void> {
  if (identity === null || isBlank(identity)) {
    await tx.deleteFrom('person_identity').where('person_id', '=', personId).execute();
    return;
  }
  const body = JSON.stringify(identity);
  await tx
    .insertInto('person_identity')
    .values({ person_id: personId, body })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ body }))
    .execute();
}

function isBlank(identity: Identity): boolean {
  return Object.values(identity).every((value) => value.length === 0);
}

/** What the notes page says is found; the identity sheet never enters the index. */
async function indexPerson(tx: WriteTx, id: string, draft: PersonDraft): Promise<void> {
  await indexDocument(tx, {
    kind: 'person',
    ownerId: id,
    title: draft.pseudonym,
    body: [draft.notes, draft.tags.join(', ')].filter((part) => part !== '').join('\n'),
  });
}

type Columns = Omit<
  Insertable<Schema['person']>,
  'id' | 'archived_at' | 'created_at' | 'updated_at'
>;

function columns(draft: PersonDraft): Columns {
  return {
    pseudonym: draft.pseudonym,
    audience: draft.audience,
    address: draft.address,
    usual_format: draft.usualFormat,
    notes: draft.notes,
    tags: JSON.stringify(draft.tags),
  };
}

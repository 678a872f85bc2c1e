import type { ReadTx, WriteTx } from './database.ts';

/** Something one can find: a person, a pathway, one field of a session or of a journal page. */
export interface SearchDocument {
  readonly kind: 'person' | 'pathway' | 'session' | 'journal';
  readonly ownerId: string;
  readonly phaseId?: string;
  readonly fieldId?: string;
  readonly title: string;
  readonly body: string;
}

const keyOf = (document: Omit<SearchDocument, 'title' | 'body'>) => ({
  kind: document.kind,
  owner_id: document.ownerId,
  phase_id: document.phaseId ?? '',
  field_id: document.fieldId ?? '',
});

/** Puts a document in the index, or replaces it; an empty one leaves the index. */
export async function indexDocument(tx: WriteTx, document: SearchDocument): Promise<void> {
  const { title, body } = document;
  if (`${title}${body}`.trim() === '') return forgetDocument(tx, document);
  await tx
    .insertInto('search_document')
    .values({ ...keyOf(document), title, body })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'owner_id', 'phase_id', 'field_id']).doUpdateSet({ title, body }),
    )
    .execute();
}

export async function forgetDocument(
  tx: WriteTx,
  document: Omit<SearchDocument, 'title' | 'body'>,
): Promise<void> {
  const key = keyOf(document);
  await tx
    .deleteFrom('search_document')
    .where('kind', '=', key.kind)
    .where('owner_id', '=', key.owner_id)
    .where('phase_id', '=', key.phase_id)
    .where('field_id', '=', key.field_id)
    .execute();
}

/** How many documents are indexed (checked against the notes by the reliability tools). */
export async function countDocuments(tx: ReadTx): Promise<number> {
  const row = await tx
    .selectFrom('search_document')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

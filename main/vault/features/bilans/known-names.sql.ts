import type { ReadTx } from '#main/vault/db/database.ts';
import { identity } from '#shared/features/persons.ts';
import { type KnownNames, knownNames, type VaultNames } from '#shared/rules/bilan/known-names.ts';

/**
 * Every name in the vault, of every person and pathway, archived ones included: a colleague's case
 * may be told in a note of another pathway.
 */
export async function readKnownNames(tx: ReadTx): Promise<KnownNames> {
  return knownNames(await readVaultNames(tx));
}

/** The same names, as the vault holds them. */
export async function readVaultNames(tx: ReadTx): Promise<VaultNames> {
  const persons = await tx
    .selectFrom('person')
    .leftJoin('person_identity', 'person_identity.person_id', 'person.id')
    .select(['person.id', 'person.pseudonym', 'person_identity.body'])
    .execute();
  const pathways = await tx
    .selectFrom('pathway')
    .select('title')
    .where('title', '!=', '')
    .execute();
  return {
    persons: persons.map(({ id, pseudonym, body }) => ({
      id,
      pseudonym,
      identity: body === null ? null : identity.parse(JSON.parse(body)),
    })),
    pathwayTitles: pathways.map(({ title }) => title),
  };
}

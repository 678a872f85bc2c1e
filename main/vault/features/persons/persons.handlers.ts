import { now } from '#main/vault/clock.ts';
import { reindexPathwaysOf } from '#main/vault/features/pathways/pathways.sql.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { AppError } from '#shared/errors.ts';
import { personId } from '#shared/features/fields.ts';
import {
  findIdentity,
  findPerson,
  insertPerson,
  listPersons,
  personExists,
  saveIdentity,
  setPersonArchived,
  updatePerson,
} from './persons.sql.ts';
import { deleteTiesOf, fileSideOf, insertTie, shareAPathway } from './relative-ties.sql.ts';

export const personsHandlers: FeatureHandlers<'persons'> = {
  list: (tx, { archived }) => listPersons(tx, archived),

  get: async (tx, { id }) => (await findPerson(tx, id)) ?? missing(),

  identity: async (tx, { id }) => ((await personExists(tx, id)) ? findIdentity(tx, id) : missing()),

  create: async (tx, draft) => {
    const id = personId.parse(globalThis.crypto.randomUUID());
    await insertPerson(tx, id, draft, now());
    return { id };
  },

  update: async (tx, { id, ...draft }) => {
    if (!(await updatePerson(tx, id, draft, now()))) missing();
    await reindexPathwaysOf(tx, id);
    return null;
  },

  saveIdentity: async (tx, { id, identity }) => {
    if (!(await personExists(tx, id))) missing();
    await saveIdentity(tx, id, identity);
    return null;
  },

  apart: async (tx, { id }) => ((await personExists(tx, id)) ? fileSideOf(tx, [id]) : missing()),

  setApart: async (tx, tie) => {
    const { relativeId, personId: other } = tie;
    if (relativeId === other) throw new AppError('invalid-input');
    if (!(await personExists(tx, relativeId)) || !(await personExists(tx, other))) missing();
    if (await shareAPathway(tx, relativeId, other)) throw new AppError('files-kept-apart');
    await insertTie(tx, tie, now());
    return null;
  },

  forgetApart: async (tx, { id }) => {
    await deleteTiesOf(tx, id);
    return null;
  },

  archive: async (tx, { id, archived }) => {
    if (!(await setPersonArchived(tx, id, archived ? now() : null))) missing();
    return null;
  },
};

function missing(): never {
  throw new AppError('not-found');
}

import { now } from '#main/vault/clock.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { AppError } from '#shared/errors.ts';
import { pathwayId } from '#shared/features/fields.ts';
import { allPersonsExist } from './companions.sql.ts';
import { completeDraft } from './complete-draft.ts';
import {
  findPathway,
  insertPathway,
  lastWay,
  listPathways,
  setPathwayArchived,
  updatePathway,
} from './pathways.sql.ts';

export const pathwaysHandlers: FeatureHandlers<'pathways'> = {
  list: (tx, filter) => listPathways(tx, filter),

  get: async (tx, { id }) => (await findPathway(tx, id)) ?? missing(),

  lastWay: (tx) => lastWay(tx),

  create: async (tx, draft) => {
    if (!(await allPersonsExist(tx, draft.personIds))) missing();
    const id = pathwayId.parse(globalThis.crypto.randomUUID());
    await insertPathway(tx, id, await completeDraft(tx, draft), now());
    return { id };
  },

  update: async (tx, { id, ...draft }) => {
    if (!(await allPersonsExist(tx, draft.personIds))) missing();
    const kept = (await findPathway(tx, id)) ?? missing();
    // The sessions of a way are written with its templates: a path begun keeps its way.
    if (draft.kind !== kept.kind && kept.sessions.length > 0) throw new AppError('invalid-input');
    await updatePathway(tx, id, await completeDraft(tx, draft, kept), now());
    return null;
  },

  archive: async (tx, { id, archived }) => {
    if (!(await setPathwayArchived(tx, id, archived ? now() : null))) missing();
    return null;
  },
};

function missing(): never {
  throw new AppError('not-found');
}

import { now } from '#main/vault/clock.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { portfolioLineId } from '#shared/features/fields.ts';
import { readSettings } from '../settings/settings.sql.ts';
import { portfolioPageOf } from './page.ts';
import { changeLine, insertLine, readLines } from './portfolio.sql.ts';

export const portfolioHandlers: FeatureHandlers<'portfolio'> = {
  list: (tx) => readLines(tx),

  page: async (tx) => portfolioPageOf(await readLines(tx), await readSettings(tx)),

  add: async (tx, draft) => {
    const id = portfolioLineId.parse(globalThis.crypto.randomUUID());
    await insertLine(tx, id, draft, now());
    return { id };
  },

  update: async (tx, { id, ...draft }) => {
    await changeLine(tx, id, { draft, now: now() });
    return null;
  },

  discard: async (tx, { id }) => {
    await changeLine(tx, id, { aside: now() });
    return null;
  },

  restore: async (tx, { id }) => {
    await changeLine(tx, id, { aside: null });
    return null;
  },
};

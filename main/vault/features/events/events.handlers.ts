import { now } from '#main/vault/clock.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { lifeEventId } from '#shared/features/fields.ts';
import { readPathwayHead } from '../sessions/pathway-head.sql.ts';
import { changeEvent, insertEvent, listEvents } from './events.sql.ts';

export const eventsHandlers: FeatureHandlers<'events'> = {
  list: (tx, { pathwayId }) => listEvents(tx, pathwayId),

  add: async (tx, { pathwayId, ...draft }) => {
    await readPathwayHead(tx, pathwayId);
    const id = lifeEventId.parse(globalThis.crypto.randomUUID());
    await insertEvent(tx, pathwayId, { id, ...draft }, now());
    return { id };
  },

  update: async (tx, { id, happenedOn, words, shape }) => {
    await changeEvent(tx, id, { happened_on: happenedOn, words, shape, updated_at: now() });
    return null;
  },

  discard: async (tx, { id }) => {
    await changeEvent(tx, id, { discarded_at: now() });
    return null;
  },

  restore: async (tx, { id }) => {
    await changeEvent(tx, id, { discarded_at: null });
    return null;
  },
};

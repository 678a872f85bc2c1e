import { now } from '#main/vault/clock.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { AppError } from '#shared/errors.ts';
import { limits } from '#shared/features/fields.ts';
import { discardDraft, findDraft, findPlace, saveDraft, savePlace } from './drafts.sql.ts';

export const draftsHandlers: FeatureHandlers<'drafts'> = {
  get: (tx, { key }) => findDraft(tx, key),

  save: async (tx, { key, value }) => {
    const json = JSON.stringify(value);
    if (Buffer.byteLength(json) > limits.documentBytes) throw new AppError('too-large');
    await saveDraft(tx, key, json, now());
    return null;
  },

  discard: async (tx, { key }) => {
    await discardDraft(tx, key);
    return null;
  },

  place: (tx) => findPlace(tx),

  savePlace: async (tx, place) => {
    await savePlace(tx, place);
    return null;
  },
};

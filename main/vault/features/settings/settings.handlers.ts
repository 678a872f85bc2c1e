import type { FeatureHandlers } from '#main/vault/handler.ts';
import { readSettings, writeSettings } from './settings.sql.ts';

export const settingsHandlers: FeatureHandlers<'settings'> = {
  get: (tx) => readSettings(tx),

  update: async (tx, settings) => {
    await writeSettings(tx, settings);
    return null;
  },
};

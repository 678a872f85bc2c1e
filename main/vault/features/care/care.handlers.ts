import type { FeatureHandlers } from '#main/vault/handler.ts';
import { postponeSheet, readSheetCare, remindOfSheet } from './care.sql.ts';
import { readCodes } from './codes.sql.ts';

export const careHandlers: FeatureHandlers<'care'> = {
  details: (keeper) => keeper.care.details(),
  verify: (keeper) => keeper.care.verify(),
  destroy: async (keeper) => {
    await keeper.care.destroy();
    return null;
  },
  codes: (tx) => readCodes(tx),
  sheet: (tx) => readSheetCare(tx),
  checkSheet: async (keeper, { words }) => {
    await keeper.care.checkSheet(words);
    return null;
  },
  sheetLater: async (tx) => {
    await postponeSheet(tx);
    return null;
  },
  setSheetReminder: async (tx, { on }) => {
    await remindOfSheet(tx, on);
    return null;
  },
};

import type { FeatureHandlers } from '#main/vault/handler.ts';

export const exampleHandlers: FeatureHandlers<'example'> = {
  open: async (keeper) => {
    await keeper.openExample();
    return null;
  },
  phrase: async (keeper) => ({ phrase: keeper.examplePhrase() }),
  erase: async (keeper) => {
    await keeper.eraseExample();
    return null;
  },
};

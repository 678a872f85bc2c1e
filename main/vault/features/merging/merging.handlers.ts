import type { FeatureHandlers } from '#main/vault/handler.ts';

export const mergingHandlers: FeatureHandlers<'merging'> = {
  compare: (keeper) => keeper.merging.compare(),
  merge: (keeper) => keeper.merging.merge(),
  progress: async (keeper) => keeper.merging.progress(),
  cancel: async (keeper) => {
    await keeper.merging.cancel();
    return null;
  },
};

import type { FeatureHandlers } from '#main/vault/handler.ts';

export const backupsHandlers: FeatureHandlers<'backups'> = {
  list: (keeper) => keeper.backups.list(),
  state: (keeper) => keeper.backups.state(),
  noteSecondPlace: async (keeper) => {
    await keeper.backups.noteSecondPlace();
    return null;
  },
  make: (keeper) => keeper.backups.make(),
  rehearse: (keeper, { madeAt, phrase }) => keeper.backups.rehearse(madeAt, phrase),
  restore: (keeper, { madeAt, phrase }) => keeper.backups.restore(madeAt, phrase),
};

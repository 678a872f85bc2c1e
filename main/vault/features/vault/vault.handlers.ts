import type { FeatureHandlers } from '#main/vault/handler.ts';

export const vaultHandlers: FeatureHandlers<'vault'> = {
  status: (keeper) => keeper.status(),
  drawPassphrase: async (keeper) => ({ phrase: await keeper.drawPassphrase() }),
  judgePassphrase: (keeper, { phrase }) => keeper.judgePassphrase(phrase),
  create: (keeper, { phrase }) => keeper.create(phrase),
  confirmRecovery: async (keeper, { answers }) => {
    await keeper.confirmRecovery(answers);
    return null;
  },
  renewRecovery: (keeper, { phrase }) => keeper.renewRecovery(phrase),
  unlock: async (keeper, { kind, phrase }) => {
    await keeper.unlock(kind, phrase);
    return null;
  },
  unlockWithRecovery: async (keeper, { words, newPhrase }) => {
    await keeper.unlockWithRecovery(words, newPhrase);
    return null;
  },
  changePassphrase: async (keeper, { current, next }) => {
    await keeper.changePassphrase(current, next);
    return null;
  },
  health: (keeper) => keeper.health(),
};

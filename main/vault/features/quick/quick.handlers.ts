import type { FeatureHandlers } from '#main/vault/handler.ts';

export const quickHandlers: FeatureHandlers<'quick'> = {
  state: ({ quick }) => quick.state(),
  keychain: async ({ quick }) => ({ state: await quick.keychain() }),
  enable: async ({ quick }, { phrase, code }) => {
    await quick.enable(phrase, code);
    return null;
  },
  disable: async ({ quick }) => {
    await quick.disable();
    return null;
  },
  unlock: async ({ quick }, { code }) => {
    await quick.unlock(code);
    return null;
  },
};

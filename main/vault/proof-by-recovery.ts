import { readHeader } from './keys/header-file.ts';
import { changePassphrase, unlockWithRecovery } from './keys/keyring.ts';
import type { Proof } from './open-vault.ts';

/** Opens with the twelve words, and gives the vault a new phrase in the same breath. */
export function byRecovery(words: string, newPhrase: string): Proof {
  return async (folder) => {
    const { header } = await readHeader(folder);
    const dek = await unlockWithRecovery(header, words);
    await changePassphrase(folder, dek, newPhrase);
    return { dek, vaultId: header.vault_id };
  };
}

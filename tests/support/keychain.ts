import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Safe } from '#main/app/keychain.ts';
import type { KeychainState } from '#shared/ipc/keychain.ts';

/** The keychain of a computer, as Electron shows it: the only thing that is not the app's own code. */
export interface FakeSafe extends Safe {
  /** From now on it answers so. */
  become(state: KeychainState): void;
  /** Somebody reset the keychain: its key is another one. */
  reset(): void;
}

/** Encrypts as Chromium does on Linux: AES-128-CBC, without a seal. */
export function fakeSafe(initial: KeychainState = 'ready'): FakeSafe {
  let state = initial;
  let key = randomBytes(16);
  const iv = Buffer.alloc(16, ' ');
  return {
    state: () => state,
    seal: (text) => {
      const cipher = createCipheriv('aes-128-cbc', key, iv);
      return Buffer.concat([Buffer.from('v11'), cipher.update(text, 'utf8'), cipher.final()]);
    },
    open: (sealed) => {
      const decipher = createDecipheriv('aes-128-cbc', key, iv);
      return decipher.update(sealed.subarray(3), undefined, 'utf8') + decipher.final('utf8');
    },
    become: (next) => {
      state = next;
    },
    reset: () => {
      key = randomBytes(16);
    },
  };
}

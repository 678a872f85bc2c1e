import { safeStorage } from 'electron';
import { judgeKeychain, type Safe } from './keychain.ts';

/** The keychain of the system, by Electron. Only once the app is ready: Linux knows no sooner. */
export const osKeychain: Safe = {
  state: () =>
    judgeKeychain(
      process.platform,
      () => safeStorage.getSelectedStorageBackend(),
      () => safeStorage.isEncryptionAvailable(),
    ),
  seal: (text) => safeStorage.encryptString(text),
  open: (sealed) => safeStorage.decryptString(Buffer.from(sealed)),
};

import type { FromVault } from '#shared/ipc/control.ts';
import type { KeychainAsk, KeychainReply } from '#shared/ipc/keychain.ts';

/** The way to main, which alone can use the system's keychain. */
export type KeychainDoor = (ask: KeychainAsk) => Promise<KeychainReply>;

/** Where there is no main to ask: a tool, a test about something else. */
export const noKeychain: KeychainDoor = async () => ({
  done: false,
  text: null,
  keychain: 'closed',
  kept: null,
});

/** Asks main by numbered messages; `answered` brings its replies back. */
export function createKeychainDoor(tell: (message: FromVault) => void): {
  readonly ask: KeychainDoor;
  answered(id: number, reply: KeychainReply): void;
} {
  const waiting = new Map<number, (reply: KeychainReply) => void>();
  let last = 0;
  return {
    ask: (ask) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        tell({ type: 'keychain', id: last, ask });
      }),
    answered: (id, reply) => {
      waiting.get(id)?.(reply);
      waiting.delete(id);
    },
  };
}

import { AppError } from '#shared/errors.ts';
import type { QuickState } from '#shared/features/quick.ts';
import type { KeychainReply, KeychainState } from '#shared/ipc/keychain.ts';
import { codeFlaw } from '#shared/rules/quick-code.ts';
import { slotsOf } from '../keys/header.ts';
import { readHeader } from '../keys/header-file.ts';
import { keptText, keychainSecret, newKeychainHalf, readKeptText } from '../keys/keychain-slot.ts';
import { dropSlots, replaceSlot, type UnlockedFolder, unlockFolderWith } from '../keys/keyring.ts';
import type { OpenVault } from '../open-vault.ts';
import type { KeychainDoor } from './keychain-door.ts';

/** A code and the system's keychain, together, open the own vault. The phrase always does too. */
export interface Quick {
  state(): Promise<QuickState>;
  keychain(): Promise<KeychainState>;
  /** @throws AppError `quick-code-too-simple`, `quick-no-keychain`, `wrong-passphrase`… */
  enable(phrase: string, code: string): Promise<void>;
  disable(): Promise<void>;
  /** @throws AppError `quick-wrong-code`, `quick-ended`, `quick-not-usable`, `wait-before-retry`… */
  unlock(code: string): Promise<void>;
  /** Once the vault is open: takes out of its header a slot that too many wrong codes have ended. */
  tidy(vault: OpenVault): Promise<void>;
  /** The vault is about to be destroyed: nothing is kept for it any more. */
  forget(): Promise<void>;
}

interface QuickOptions {
  /** Of the own vault. */
  readonly folder: string;
  readonly open: () => OpenVault | null;
  readonly door: KeychainDoor;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Slows down guessing. */
  readonly counted: <T>(work: () => Promise<T>) => Promise<T>;
  readonly checkPhrase: (folder: string, phrase: string) => Promise<void>;
  /** Opens the own vault by what proves a secret. */
  readonly openBy: (prove: (folder: string) => Promise<UnlockedFolder>) => Promise<void>;
}

export function createQuick(options: QuickOptions): Quick {
  const { folder, door, inTurn, counted } = options;
  const requireOwn = (): OpenVault => {
    const vault = options.open();
    if (vault === null) throw new AppError('locked');
    if (vault.kind !== 'own') throw new AppError('conflict');
    return vault;
  };
  return {
    state: () => stateOf(folder, door),
    keychain: async () => (await door({ do: 'look' })).keychain,
    enable: (phrase, code) =>
      inTurn(async () => {
        const vault = requireOwn();
        if (codeFlaw(code) !== null) throw new AppError('quick-code-too-simple');
        await options.checkPhrase(vault.folder, phrase);
        await install(vault, door, code);
      }),
    disable: () =>
      inTurn(async () => {
        const { folder: place, dek } = requireOwn();
        // First what is kept: from then on no code opens, whatever happens to the header.
        await door({ do: 'forget' });
        await dropSlots(place, dek, 'keychain');
      }),
    unlock: (code) =>
      inTurn(() => counted(() => options.openBy((place) => prove(place, door, code)))),
    // Failing is no reason to keep the vault closed.
    tidy: (vault) => tidy(vault, door).catch(() => undefined),
    forget: async () => void (await door({ do: 'forget' })),
  };
}

/** The slot a code would be tried on; main is asked only where there is one. */
async function newestSlot(folder: string): Promise<string | null> {
  const { header } = await readHeader(folder);
  return slotsOf(header, 'keychain').at(-1)?.id ?? null;
}

async function stateOf(folder: string, door: KeychainDoor): Promise<QuickState> {
  const slot = await newestSlot(folder).catch(() => null);
  if (slot === null) return { way: 'none', triesLeft: 0 };
  const { kept, keychain } = await door({ do: 'look' });
  if (kept?.slot !== slot) return { way: 'elsewhere', triesLeft: 0 };
  if (kept.state !== 'whole') return { way: kept.state, triesLeft: 0 };
  if (keychain !== 'ready') return { way: 'keychain-gone', triesLeft: 0 };
  return { way: 'usable', triesLeft: kept.triesLeft };
}

async function tidy({ folder, dek }: OpenVault, door: KeychainDoor): Promise<void> {
  if ((await stateOf(folder, door)).way !== 'ended') return;
  await dropSlots(folder, dek, 'keychain');
  await door({ do: 'forget' });
}

/**
 * The keychain first, tried for real, then the header: cut short, there is at worst something kept
 * that no slot asks for.
 */
async function install({ folder, dek }: OpenVault, door: KeychainDoor, code: string) {
  const half = newKeychainHalf();
  let replaced = false;
  const prepare = async (slot: string) => {
    replaced = true;
    const text = keptText(slot, half);
    const kept = await door({ do: 'keep', slot, text });
    if (!kept.done) throw new AppError('quick-no-keychain');
    const given = await door({ do: 'give', slot });
    if (given.text !== text) throw new AppError('quick-no-keychain');
    await door({ do: 'opened', slot });
  };
  try {
    await replaceSlot(folder, dek, keychainSecret(half, code), { prepare });
  } catch (error) {
    if (replaced) await door({ do: 'forget' });
    throw error;
  }
}

async function prove(folder: string, door: KeychainDoor, code: string): Promise<UnlockedFolder> {
  const slot = await newestSlot(folder);
  if (slot === null) throw new AppError('quick-not-usable');
  const given = await door({ do: 'give', slot });
  const half = given.text === null ? null : readKeptText(given.text, slot);
  if (half === null) {
    if (given.done) await door({ do: 'spoilt', slot });
    throw new AppError(isEnded(given) ? 'quick-ended' : 'quick-not-usable');
  }
  try {
    const opened = await unlockFolderWith(folder, keychainSecret(half, code));
    await door({ do: 'opened', slot });
    return opened;
  } catch (error) {
    throw await refusal(error, { given, slot, door });
  }
}

const isEnded = ({ kept }: KeychainReply): boolean => kept?.state === 'ended';

interface Tried {
  readonly given: KeychainReply;
  readonly slot: string;
  readonly door: KeychainDoor;
}

async function refusal(error: unknown, { given, slot, door }: Tried): Promise<unknown> {
  if (!(error instanceof AppError)) return error;
  if (error.code === 'vault-slot-damaged') return new AppError('quick-not-usable');
  if (error.code !== 'quick-wrong-code' || !isEnded(given)) return error;
  await door({ do: 'end', slot });
  return new AppError('quick-ended');
}

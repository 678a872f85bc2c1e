import { rm, stat, statfs } from 'node:fs/promises';
import { AppError } from '#shared/errors.ts';
import type { VaultDetails, VaultReading } from '#shared/features/care.ts';
import { listSetAside, sweepRestoreWorkshops } from '../backup/restore.ts';
import { isSound } from '../db/integrity.ts';
import { countDocuments } from '../db/search-index.ts';
import { slotsOf } from '../keys/header.ts';
import { readHeader, readHeaderCopy } from '../keys/header-file.ts';
import { unlockWithRecovery } from '../keys/keyring.ts';
import type { OpenVault } from '../open-vault.ts';
import { markRecoveryProven } from '../recovery-proof.ts';
import { databasePath } from '../vault-folder.ts';
import { destroyVault } from './destroy.ts';

/** How the open vault is, and the end of it. */
export interface Care {
  details(): Promise<VaultDetails>;
  /** Reads the whole file. */
  verify(): Promise<VaultReading>;
  /** @throws AppError `recovery-*`, `wait-before-retry` */
  checkSheet(words: string): Promise<void>;
  /** Closes the vault and destroys it; the backups stay. */
  destroy(): Promise<void>;
}

interface CareOptions {
  readonly open: () => OpenVault | null;
  readonly close: () => Promise<void>;
  /** The header was damaged in this run, and rebuilt from its copy. */
  readonly isHeaderRecovered: () => boolean;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Slows down guessing. */
  readonly counted: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits until no earlier vault process is at work any more. */
  readonly alone: () => Promise<void>;
  /** Another copy of the vault, chosen to be merged: it opens with a phrase too. */
  readonly brought: string;
  /** What this computer keeps for the quick opening goes too. */
  readonly forgetCode: () => Promise<void>;
}

export function createCare(options: CareOptions): Care {
  const { inTurn, counted } = options;
  const requireOpen = (): OpenVault => {
    const vault = options.open();
    if (vault === null) throw new AppError('locked');
    return vault;
  };
  /** The fictional vault has no sheet of its own, and another way to go. */
  const requireOwn = (): OpenVault => {
    const vault = requireOpen();
    if (vault.kind !== 'own') throw new AppError('conflict');
    return vault;
  };
  return {
    details: () => detailsOf(requireOpen(), options.isHeaderRecovered()),
    verify: async () => {
      const found = await requireOpen().database.integrity();
      return {
        sound: isSound(found),
        brokenPages: found.cipher.length,
        structure: found.structure === 'ok',
        index: found.index,
      };
    },
    checkSheet: (words) =>
      inTurn(async () => {
        const { folder, database } = requireOwn();
        const { header } = await readHeader(folder);
        // The seal of the header has proven the key that comes out.
        await counted(async () => (await unlockWithRecovery(header, words)).fill(0));
        await database.write(markRecoveryProven);
      }),
    destroy: () =>
      inTurn(async () => {
        const { folder } = requireOwn();
        await options.alone();
        await options.close();
        await options.forgetCode();
        await rm(options.brought, { recursive: true, force: true });
        await sweepRestoreWorkshops(folder);
        const setAside = (await listSetAside(folder)).map(({ path }) => path);
        await destroyVault(folder, setAside);
      }),
  };
}

async function detailsOf(
  { folder, database }: OpenVault,
  wasRecovered: boolean,
): Promise<VaultDetails> {
  const { header, recovered } = await readHeader(folder);
  const passphrase = slotsOf(header, 'passphrase').length;
  const recovery = slotsOf(header, 'recovery').length;
  const keychain = slotsOf(header, 'keychain').length;
  return {
    cipherVersion: await database.cipherVersion(),
    documents: await database.read(countDocuments),
    bytes: (await stat(databasePath(folder))).size,
    freeBytes: await freeBytes(folder),
    headerSound: !recovered && !wasRecovered,
    headerCopy: (await readHeaderCopy(folder)) !== null,
    slots: {
      passphrase,
      recovery,
      keychain,
      others: header.slots.length - passphrase - recovery - keychain,
    },
  };
}

async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

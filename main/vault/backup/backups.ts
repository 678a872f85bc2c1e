import { stat } from 'node:fs/promises';
import { AppError } from '#shared/errors.ts';
import type { BackupContent, BackupFile } from '#shared/features/backups.ts';
import { now } from '../clock.ts';
import type { OpenVault } from '../open-vault.ts';
import { listBackups, makeBackup } from './backup.ts';
import { rehearseRestore, restoreBackup, sweepSetAside } from './restore.ts';

/** The backups of the user's own vault, in their usual place beside it. */
export interface Backups {
  list(): Promise<BackupFile[]>;
  make(): Promise<BackupContent>;
  rehearse(madeAt: number, phrase: string): Promise<BackupContent>;
  restore(madeAt: number, phrase: string): Promise<BackupContent>;
}

interface BackupsOptions {
  /** Of the user's own vault. */
  readonly folder: string;
  readonly place: string;
  readonly open: () => OpenVault | null;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Slows down guessing: a phrase tried on a backup is a try like another. */
  readonly counted: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createBackups(options: BackupsOptions): Backups {
  const { folder, place, open, inTurn, counted } = options;
  const find = async (madeAt: number): Promise<string> => {
    const found = (await listBackups(place)).find((each) => each.madeAt === madeAt);
    if (!found) throw new AppError('not-found');
    return found.path;
  };
  return {
    list: async () => {
      const files = await listBackups(place);
      return Promise.all(
        files.map(async ({ path, madeAt }) => ({ madeAt, bytes: (await stat(path)).size })),
      );
    },
    make: () =>
      inTurn(async () => {
        const vault = open();
        if (vault === null) throw new AppError('locked');
        // The fictional vault holds nothing to lose, and must not push real backups out.
        if (vault.kind !== 'own') throw new AppError('conflict');
        const { madeAt, counts } = await makeBackup(vault, place, now());
        return { madeAt, counts };
      }),
    rehearse: (madeAt, phrase) =>
      inTurn(async () => {
        const path = await find(madeAt);
        return counted(() => rehearseRestore(path, folder, phrase));
      }),
    restore: (madeAt, phrase) =>
      inTurn(async () => {
        const path = await find(madeAt);
        if (open()?.kind === 'own') throw new AppError('vault-in-use');
        const content = await counted(() => restoreBackup(path, folder, phrase, now()));
        await sweepSetAside(folder, now());
        return content;
      }),
  };
}

import { stat } from 'node:fs/promises';
import { AppError } from '#shared/errors.ts';
import type { BackupContent, BackupFile, BackupState } from '#shared/features/backups.ts';
import { isBackupDue } from '#shared/rules/backup-due.ts';
import { now } from '../clock.ts';
import type { WriteTx } from '../db/database.ts';
import type { OpenVault } from '../open-vault.ts';
import { listBackups, makeBackup, sweepBackupWorkshops } from './backup.ts';
import {
  contentMark,
  readRecord,
  recordBackup,
  recordFailure,
  recordSecondPlace,
} from './record.ts';
import { rehearseRestore, restoreBackup, sweepRestoreWorkshops, sweepSetAside } from './restore.ts';

/** The backups of the user's own vault, in their usual place beside it. */
export interface Backups {
  list(): Promise<BackupFile[]>;
  make(): Promise<BackupContent>;
  rehearse(madeAt: number, phrase: string): Promise<BackupContent>;
  restore(madeAt: number, phrase: string): Promise<BackupContent>;
  /** What the open vault knows of its backups; null for the fictional one. */
  state(): Promise<BackupState | null>;
  /** A copy was put in a second place. */
  noteSecondPlace(): Promise<void>;
  /** One is being made. */
  underWay(): boolean;
  isDue(moment: BackupMoment): Promise<boolean>;
  /** Never throws: what fails is remembered in the vault. True when a backup was made. */
  makeIfDue(moment: BackupMoment): Promise<boolean>;
  /** Removes, and remembers, what was left by a process that was ended in the middle of its work. */
  sweep(): Promise<void>;
}

export type BackupMoment = 'open' | 'lock';

interface BackupsOptions {
  /** Of the user's own vault. */
  readonly folder: string;
  readonly place: string;
  readonly open: () => OpenVault | null;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Slows down guessing: a phrase tried on a backup is a try like another. */
  readonly counted: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits until no earlier vault process is at work any more. */
  readonly alone: () => Promise<void>;
}

export function createBackups(options: BackupsOptions): Backups {
  const { folder, place, inTurn } = options;
  const making = createMaking(options);
  return {
    ...createRestoring(options),
    ...createMemory(options),
    isDue: making.isDue,
    underWay: making.underWay,
    make: () => inTurn(making.make),
    makeIfDue: (moment) =>
      inTurn(async () => {
        try {
          if (!(await making.isDue(moment))) return false;
          await making.make();
          return true;
        } catch {
          // Remembered in the vault where that was possible; the age of the last one tells the rest.
          return false;
        }
      }),
    sweep: async () => {
      const interrupted = await sweepBackupWorkshops(place);
      await sweepRestoreWorkshops(folder);
      if (!interrupted) return;
      const remember = (tx: WriteTx) => recordFailure(tx, now(), 'backup-interrupted');
      // A disk too full to say so is told by the next backup.
      await ownVault(options)
        ?.database.write(remember)
        .catch(() => undefined);
    },
  };
}

/** The fictional vault holds nothing to lose, and must not push real backups out. */
function ownVault({ open }: BackupsOptions): OpenVault | null {
  const vault = open();
  return vault?.kind === 'own' ? vault : null;
}

function createMaking(options: BackupsOptions) {
  const { place, open } = options;
  let under = false;
  return {
    underWay: () => under,
    make: async (): Promise<BackupContent> => {
      if (open() === null) throw new AppError('locked');
      const vault = ownVault(options);
      if (vault === null) throw new AppError('conflict');
      under = true;
      return await makeAndRecord(vault, place).finally(() => {
        under = false;
      });
    },
    isDue: async (moment: BackupMoment): Promise<boolean> => {
      const vault = ownVault(options);
      if (vault === null) return false;
      const [{ last, mark }, held] = await vault.database.read(async (tx) => [
        await readRecord(tx),
        await contentMark(tx),
      ]);
      const lastAt = last && (await isKept(place, last.madeAt)) ? last.madeAt : null;
      const changed = held !== null && (lastAt === null || held !== mark);
      return isBackupDue({ moment, now: now(), lastAt, changed });
    },
  };
}

function createMemory(options: BackupsOptions): Pick<Backups, 'state' | 'noteSecondPlace'> {
  return {
    state: async () => {
      const vault = ownVault(options);
      if (vault === null) return null;
      const { last, failure, firstAt, elsewhereAt } = await vault.database.read(readRecord);
      const kept = last !== null && (await isKept(options.place, last.madeAt));
      return { last: kept ? last : null, failure, secondPlaceSince: elsewhereAt ?? firstAt };
    },
    noteSecondPlace: async () => {
      await ownVault(options)?.database.write((tx) => recordSecondPlace(tx, now()));
    },
  };
}

function createRestoring(options: BackupsOptions): Pick<Backups, 'list' | 'rehearse' | 'restore'> {
  const { folder, place, open, inTurn, counted, alone } = options;
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
    rehearse: (madeAt, phrase) =>
      inTurn(async () => {
        const path = await find(madeAt);
        return counted(() => rehearseRestore(path, folder, phrase));
      }),
    restore: (madeAt, phrase) =>
      inTurn(async () => {
        const path = await find(madeAt);
        if (open()?.kind === 'own') throw new AppError('vault-in-use');
        await alone();
        const content = await counted(() => restoreBackup(path, folder, phrase, now()));
        await sweepSetAside(folder, now());
        return content;
      }),
  };
}

/** Whether the file is still where it was put. */
const isKept = async (place: string, madeAt: number): Promise<boolean> =>
  (await listBackups(place)).some((each) => each.madeAt === madeAt);

/** What the vault holds is marked before it is copied: a word written meanwhile is a change. */
async function makeAndRecord(vault: OpenVault, place: string): Promise<BackupContent> {
  const { database } = vault;
  try {
    const mark = await database.read(contentMark);
    const { madeAt, counts } = await makeBackup(vault, place, now());
    await database.write((tx) => recordBackup(tx, { madeAt, counts }, mark ?? ''));
    return { madeAt, counts };
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'internal';
    await database.write((tx) => recordFailure(tx, now(), code)).catch(() => undefined);
    throw error;
  }
}

import { rm } from 'node:fs/promises';
import type { OpenVault } from '#main/vault/open-vault.ts';
import { AppError } from '#shared/errors.ts';
import { type MergeProgress, type MergeReport, writingSteps } from '#shared/features/merging.ts';
import { type OtherCopy, openOtherCopy, sweepMergeWorkshops } from './copy.ts';
import { compareCopies, type Tell, writeMerge } from './write.ts';

/** Brings another copy of the same vault into the one that is open: `docs/merging.md`. */
export interface Merging {
  /** Opens the copy that was brought in, and compares. Nothing is written. */
  compare(): Promise<MergeReport>;
  /** Backup, one transaction, a whole reading; the copy is then forgotten. */
  merge(): Promise<MergeReport>;
  progress(): MergeProgress | null;
  /** Stops what has not begun to write, and forgets the copy. */
  cancel(): Promise<void>;
  /** A lock: whatever is under way gives up, what was being written is undone. */
  stop(): void;
  /** Closes the copy and leaves nothing of it. */
  forget(): Promise<void>;
  /** Removes what was left by a process that was ended in the middle of its work. */
  sweep(): Promise<void>;
}

interface MergingOptions {
  /** Of the user's own vault. */
  readonly folder: string;
  /** Where main puts the copy. */
  readonly file: string;
  readonly open: () => OpenVault | null;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Makes a backup of the open vault and reads it back. */
  readonly backUp: () => Promise<unknown>;
}

interface State {
  copy: OtherCopy | null;
  progress: MergeProgress | null;
  stopped: boolean;
}

export function createMerging(options: MergingOptions): Merging {
  const { folder, file, inTurn } = options;
  const state: State = { copy: null, progress: null, stopped: false };
  const tell = tellIn(state);
  const close = () => closeCopy(state);
  const forget = async () => {
    await close();
    await rm(file, { force: true });
  };
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    if (state.progress !== null) throw new AppError('conflict');
    state.stopped = false;
    state.progress = { step: 'opening', done: 0, total: 0 };
    return await work().finally(() => {
      state.progress = null;
    });
  };
  return {
    compare: () =>
      run(() =>
        inTurn(async () => {
          const vault = ownVault(options);
          await close();
          state.copy = await openOtherCopy(vault, file);
          return compareCopies(vault.database, state.copy, tell).catch(async (error) => {
            await close();
            throw error;
          });
        }),
      ),
    merge: () =>
      run(async () => {
        tell('backup');
        await options.backUp();
        return inTurn(async () => {
          tell('comparing');
          if (state.copy === null) throw new AppError('conflict');
          const report = await writeMerge(ownVault(options).database, state.copy, tell);
          await forget().catch(() => undefined);
          return report;
        });
      }),
    progress: () => state.progress,
    cancel: () => {
      const { progress } = state;
      if (!progress || !writingSteps.includes(progress.step)) state.stopped = true;
      return inTurn(forget);
    },
    stop: () => {
      state.stopped = true;
    },
    forget,
    sweep: async () => {
      await sweepMergeWorkshops(folder);
      await rm(file, { force: true }).catch(() => undefined);
    },
  };
}

async function closeCopy(state: State): Promise<void> {
  const { copy } = state;
  state.copy = null;
  await copy?.close();
}

/** Remembers where one is, and stops where it was asked to. */
function tellIn(state: State): Tell {
  return (step, done = 0, total = 0) => {
    state.progress = { step, done, total };
    if (state.stopped) throw new AppError('merge-cancelled');
  };
}

/** @throws AppError `locked`; `conflict` for the fictional vault, which has nothing to merge. */
function ownVault({ open }: MergingOptions): OpenVault {
  const vault = open();
  if (vault === null) throw new AppError('locked');
  if (vault.kind !== 'own') throw new AppError('conflict');
  return vault;
}

import { mkdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type BrowserWindow, shell } from 'electron';
import { AppError } from '#shared/errors.ts';
import {
  backupExtension,
  backupMoment,
  backupName,
  backupsFolder,
} from '#shared/rules/backup-name.ts';
import { broughtCopy } from '#shared/rules/brought-copy.ts';
import type { BackupDialogs } from './backup-dialogs.ts';
import { copyWhole, sameBytes } from './copy-file.ts';

/** Carries whole encrypted backups in and out, without ever reading what is in them. */
export interface SecondPlace {
  /** @throws AppError `not-found`, `backup-copy-failed`, `export-cancelled` when a lock came first */
  copyOut(madeAt: number, parent: BrowserWindow): Promise<{ fileName: string } | null>;
  /** @throws AppError `backup-copy-failed` */
  bringIn(parent: BrowserWindow): Promise<{ madeAt: number } | null>;
  /**
   * Puts the chosen file where the vault process looks for a copy to merge. It is not among the
   * backups of this computer: it would push one of them out.
   * @throws AppError `merge-file-unreadable`
   */
  bringCopy(parent: BrowserWindow): Promise<{ brought: true } | null>;
  showFolder(): Promise<void>;
}

export function createSecondPlace(userData: string, dialogs: BackupDialogs): SecondPlace {
  const folder = join(userData, backupsFolder);
  const at = (madeAt: number) => join(folder, backupName(madeAt));
  return {
    copyOut: async (madeAt, parent) => {
      if (!(await exists(at(madeAt)))) throw new AppError('not-found');
      const chosen = await dialogs.askWhereToCopy(parent, backupName(madeAt));
      if (chosen === null) return null;
      if (parent.isDestroyed()) throw new AppError('export-cancelled');
      const path = extname(chosen) === '' ? `${chosen}.${backupExtension}` : chosen;
      // Onto itself, a copy would prove nothing and protect nobody.
      if (path === at(madeAt)) throw new AppError('backup-copy-failed');
      await copy(at(madeAt), path);
      return { fileName: basename(path) };
    },
    bringIn: async (parent) => {
      const chosen = await dialogs.askWhichBackup(parent);
      if (chosen === null) return null;
      const { mtimeMs } = await stat(chosen).catch(refuse);
      const moment = backupMoment(basename(chosen)) ?? Math.floor(mtimeMs / 1_000) * 1_000;
      const madeAt = await freeMoment(moment, chosen, at);
      await mkdir(folder, { recursive: true, mode: 0o700 }).catch(refuse);
      if (!(await exists(at(madeAt)))) await copy(chosen, at(madeAt));
      return { madeAt };
    },
    bringCopy: async (parent) => {
      const chosen = await dialogs.askWhichBackup(parent);
      // A lock came first: there is no page any more that would merge it.
      if (chosen === null || parent.isDestroyed()) return null;
      await copyWhole(chosen, join(userData, broughtCopy)).catch(() => {
        throw new AppError('merge-file-unreadable');
      });
      return { brought: true };
    },
    showFolder: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 }).catch(refuse);
      await shell.openPath(folder);
    },
  };
}

/** The first second from `moment` on that is free, or taken by the very same file. */
async function freeMoment(
  moment: number,
  chosen: string,
  at: (madeAt: number) => string,
): Promise<number> {
  for (let madeAt = moment; ; madeAt += 1_000) {
    if (!(await exists(at(madeAt)))) return madeAt;
    if (await sameBytes(at(madeAt), chosen).catch(refuse)) return madeAt;
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const copy = (from: string, to: string): Promise<void> => copyWhole(from, to).catch(refuse);

function refuse(): never {
  throw new AppError('backup-copy-failed');
}

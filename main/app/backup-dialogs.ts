import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { MenuLabels } from '#shared/i18n/fr/menu.ts';
import { backupExtension } from '#shared/rules/backup-name.ts';

export interface BackupDialogs {
  /** Where to copy a backup, or null; `name` is proposed. */
  askWhereToCopy(parent: BrowserWindow, name: string): Promise<string | null>;
  /** Which backup to bring in, or null. */
  askWhichBackup(parent: BrowserWindow): Promise<string | null>;
}

/** The second place is proposed again as long as the app runs, and written nowhere. */
export function createBackupDialogs(labels: () => MenuLabels): BackupDialogs {
  let secondPlace: string | null = null;
  const filters = () => [{ name: labels().backupKind, extensions: [backupExtension] }];
  return {
    askWhereToCopy: async (parent, name) => {
      const say = labels();
      const answer = await dialog.showSaveDialog(parent, {
        title: say.backupTitle,
        message: say.backupMessage,
        buttonLabel: say.backupButton,
        defaultPath: join(secondPlace ?? app.getPath('documents'), name),
        filters: filters(),
        properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
      });
      if (answer.canceled || !answer.filePath) return null;
      secondPlace = dirname(answer.filePath);
      return answer.filePath;
    },
    askWhichBackup: async (parent) => {
      const say = labels();
      const answer = await dialog.showOpenDialog(parent, {
        title: say.importTitle,
        buttonLabel: say.importButton,
        filters: filters(),
        properties: ['openFile', 'dontAddToRecent'],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
  };
}

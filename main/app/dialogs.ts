import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { MenuLabels } from '#shared/i18n/fr/menu.ts';
import type { BilanFormat } from '#shared/rules/bilan/formats.ts';
import { isExternalAddress } from './addresses.ts';
import { type AttachmentDialogs, createAttachmentDialogs } from './attachment-dialogs.ts';
import { type BackupDialogs, createBackupDialogs } from './backup-dialogs.ts';
import { type CalendarDialogs, createCalendarDialogs } from './calendar-dialogs.ts';
import { neutralFileName, withExtension } from './file-name.ts';
import { createTemplateDialogs, type TemplateDialogs } from './template-dialogs.ts';

/** Native questions, asked only through Electron's `dialog` so that a test can answer them. */
export interface Dialogs
  extends BackupDialogs,
    TemplateDialogs,
    AttachmentDialogs,
    CalendarDialogs {
  /** Where to write a document of that kind, or null. The path never reaches the page. */
  askWhereToSave(parent: BrowserWindow, kind: string, format: BilanFormat): Promise<string | null>;
  offerOutside(parent: BrowserWindow, url: string): Promise<void>;
  /** True to close although the text on screen may not be saved. */
  agreeToLoseText(parent: BrowserWindow): Promise<boolean>;
}

/** The last folder is remembered for this run only: a folder's name may be a person's. */
export function createDialogs(labels: () => MenuLabels): Dialogs {
  let lastFolder: string | null = null;
  return {
    ...createBackupDialogs(labels),
    ...createTemplateDialogs(labels),
    ...createAttachmentDialogs(labels),
    ...createCalendarDialogs(labels),
    askWhereToSave: async (parent, kind, format) => {
      const say = labels();
      const folder = lastFolder ?? app.getPath('documents');
      const answer = await dialog.showSaveDialog(parent, {
        title: say[`${format}Title`],
        message: say.saveMessage,
        buttonLabel: say.saveButton,
        defaultPath: join(folder, neutralFileName(kind, new Date(), format)),
        filters: [{ name: say[`${format}Kind`], extensions: [format] }],
        properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
      });
      if (answer.canceled || !answer.filePath) return null;
      lastFolder = dirname(answer.filePath);
      return withExtension(answer.filePath, format, existsSync);
    },
    offerOutside: async (parent, url) => {
      if (!isExternalAddress(url)) return;
      const say = labels();
      const { response } = await dialog.showMessageBox(parent, {
        type: 'question',
        title: say.openLinkTitle,
        message: say.openLinkMessage,
        detail: say.openLinkDetail.replace('{address}', () => url),
        buttons: [say.stay, say.openLink],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      if (response === 1) await shell.openExternal(url);
    },
    agreeToLoseText: async (parent) => {
      const say = labels();
      const { response } = await dialog.showMessageBox(parent, {
        type: 'warning',
        title: say.unsavedTitle,
        message: say.unsavedMessage,
        detail: say.unsavedDetail,
        buttons: [say.stay, say.closeAnyway],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    },
  };
}

import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { MenuLabels } from '#shared/i18n/fr/menu.ts';
import { type AttachmentType, attachmentTypes, extensionOf } from '#shared/rules/attachment.ts';
import { neutralFileName } from './file-name.ts';

export interface AttachmentDialogs {
  /** Which file to keep in the vault, or null. */
  askWhichAttachment(parent: BrowserWindow): Promise<string | null>;
  /** Where to write a copy of one, or null; the name proposed says a day, never what it holds. */
  askWhereToPutAttachment(parent: BrowserWindow, type: AttachmentType): Promise<string | null>;
}

/** The last folder is remembered for this run only, and written nowhere. */
export function createAttachmentDialogs(labels: () => MenuLabels): AttachmentDialogs {
  let lastFolder: string | null = null;
  const folder = () => lastFolder ?? app.getPath('documents');
  return {
    askWhichAttachment: async (parent) => {
      const say = labels();
      const answer = await dialog.showOpenDialog(parent, {
        title: say.chooseAttachmentTitle,
        buttonLabel: say.chooseAttachmentButton,
        defaultPath: folder(),
        filters: [
          { name: say.attachmentKind, extensions: [...attachmentTypes.map(extensionOf), 'jpeg'] },
        ],
        properties: ['openFile', 'dontAddToRecent'],
      });
      const path = answer.canceled ? null : (answer.filePaths[0] ?? null);
      if (path !== null) lastFolder = dirname(path);
      return path;
    },
    askWhereToPutAttachment: async (parent, type) => {
      const say = labels();
      const extension = extensionOf(type);
      const answer = await dialog.showSaveDialog(parent, {
        title: say.placeAttachmentTitle,
        message: say.placeAttachmentMessage,
        buttonLabel: say.saveButton,
        defaultPath: join(folder(), neutralFileName(say.attachmentFile, new Date(), extension)),
        filters: [{ name: say.attachmentKind, extensions: [extension] }],
        properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
      });
      if (answer.canceled || !answer.filePath) return null;
      lastFolder = dirname(answer.filePath);
      return answer.filePath;
    },
  };
}

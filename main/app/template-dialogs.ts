import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { MenuLabels } from '#shared/i18n/fr/menu.ts';
import { templateFileExtension } from '#shared/templates/limits.ts';
import { neutralFileName } from './file-name.ts';

export interface TemplateDialogs {
  /** Which template to bring in, or null. */
  askWhichTemplate(parent: BrowserWindow): Promise<string | null>;
  /** Where to write a template, or null. */
  askWhereToPutTemplate(parent: BrowserWindow): Promise<string | null>;
}

/** The last folder is remembered for this run only, and written nowhere. */
export function createTemplateDialogs(labels: () => MenuLabels): TemplateDialogs {
  let lastFolder: string | null = null;
  const folder = () => lastFolder ?? app.getPath('documents');
  // The system sees only what follows the last dot.
  const filters = () => [{ name: labels().templateKind, extensions: ['json'] }];
  return {
    askWhichTemplate: async (parent) => {
      const say = labels();
      const answer = await dialog.showOpenDialog(parent, {
        title: say.chooseTemplateTitle,
        buttonLabel: say.chooseTemplateButton,
        defaultPath: folder(),
        filters: filters(),
        properties: ['openFile', 'dontAddToRecent'],
      });
      const path = answer.canceled ? null : (answer.filePaths[0] ?? null);
      if (path !== null) lastFolder = dirname(path);
      return path;
    },
    askWhereToPutTemplate: async (parent) => {
      const say = labels();
      const name = neutralFileName(say.templateFile, new Date(), templateFileExtension);
      const answer = await dialog.showSaveDialog(parent, {
        title: say.placeTemplateTitle,
        message: say.placeTemplateMessage,
        buttonLabel: say.saveButton,
        defaultPath: join(folder(), name),
        filters: filters(),
        properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
      });
      if (answer.canceled || !answer.filePath) return null;
      lastFolder = dirname(answer.filePath);
      return answer.filePath;
    },
  };
}

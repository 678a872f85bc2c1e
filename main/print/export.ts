import { basename } from 'node:path';
import { type BrowserWindow, shell } from 'electron';
import { AppError } from '#shared/errors.ts';
import type { BilanId } from '#shared/features/fields.ts';
import type { MenuLabels } from '#shared/i18n/fr/menu.ts';
import type { Dialogs } from '../app/dialogs.ts';
import type { Log } from '../app/log.ts';
import type { Printer } from './page.ts';
import { saveWhole } from './save.ts';
import { stripMetadata } from './strip.ts';

interface ExporterOptions {
  readonly dialogs: Dialogs;
  readonly printer: Printer;
  readonly labels: () => MenuLabels;
  readonly log: Log;
}

export interface Exporter {
  /**
   * Asks where, prints, strips, writes; null when the user changed their mind.
   * @throws AppError `export-cancelled` when a lock came first, and those of printing and writing
   */
  exportBilan(id: BilanId, parent: BrowserWindow): Promise<{ fileName: string } | null>;
  /** Shows the last file written in its folder. */
  showFile(): void;
}

export function createExporter({ dialogs, printer, labels, log }: ExporterOptions): Exporter {
  let last: string | null = null;
  return {
    exportBilan: async (id, parent) => {
      const path = await dialogs.askWhereToSave(parent);
      if (path === null) return null;
      // A lock has destroyed the window while the dialog was open: nothing may leave any more.
      if (parent.isDestroyed()) throw new AppError('export-cancelled');
      const printed = await printer.print(id);
      await saveWhole(path, await stripMetadata(printed, labels().bilanTitle));
      last = path;
      log.add('exported');
      return { fileName: basename(path) };
    },
    showFile: () => {
      if (last === null) throw new AppError('not-found');
      shell.showItemInFolder(last);
    },
  };
}

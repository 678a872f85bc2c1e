import { basename } from 'node:path';
import { type BrowserWindow, shell } from 'electron';
import { AppError } from '#shared/errors.ts';
import type { MenuLabels } from '#shared/i18n/fr/menu.ts';
import type { PrintedPage } from '#shared/ipc/printed-page.ts';
import type { WrittenFormat } from '#shared/rules/bilan/formats.ts';
import type { Dialogs } from '../app/dialogs.ts';
import type { Log } from '../app/log.ts';
import { createLending, type Lender } from '../app/template-files.ts';
import type { Printer } from './page.ts';
import { saveWhole } from './save.ts';
import { stripMetadata } from './strip.ts';

interface ExporterOptions {
  readonly dialogs: Dialogs;
  /** Who writes what is not printed: the vault process. */
  readonly host: Lender;
  readonly printer: Printer;
  readonly labels: () => MenuLabels;
  readonly log: Log;
}

export interface Exporter {
  /**
   * Asks where, prints, strips, writes; null when the user changed their mind.
   * @throws AppError `export-cancelled` when a lock came first, and those of printing and writing
   */
  exportPage(page: PrintedPage, parent: BrowserWindow): Promise<{ fileName: string } | null>;
  /**
   * Asks where, and lends the file to the vault process, which writes the words itself: none of them
   * passes here. @throws AppError `export-cancelled` when a lock came first
   */
  placeBilan(
    format: WrittenFormat,
    parent: BrowserWindow,
  ): Promise<{ token: string; fileName: string } | null>;
  /** Shows the last file written in its folder. */
  showFile(): void;
}

export function createExporter({ dialogs, host, printer, labels, log }: ExporterOptions): Exporter {
  let last: string | null = null;
  const lend = createLending(host);
  return {
    exportPage: async (page, parent) => {
      const { file, title } = words(page, labels());
      const path = await dialogs.askWhereToSave(parent, file, 'pdf');
      if (path === null) return null;
      // A lock has destroyed the window while the dialog was open: nothing may leave any more.
      if (parent.isDestroyed()) throw new AppError('export-cancelled');
      const printed = await printer.print(page);
      await saveWhole(path, await stripMetadata(printed, title));
      last = path;
      log.add('exported');
      return { fileName: basename(path) };
    },
    placeBilan: async (format, parent) => {
      const path = await dialogs.askWhereToSave(parent, labels().bilanFile, format);
      if (path === null) return null;
      const token = await lend(path, 'write', parent);
      last = path;
      return { token, fileName: basename(path) };
    },
    showFile: () => {
      if (last === null) throw new AppError('not-found');
      shell.showItemInFolder(last);
    },
  };
}

/** A kind of document, in the name of the file and inside it: never a person, never a day of theirs. */
function words({ kind }: PrintedPage, say: MenuLabels): { file: string; title: string } {
  return kind === 'bilan'
    ? { file: say.bilanFile, title: say.bilanTitle }
    : { file: say.noteFile, title: say.noteTitle };
}

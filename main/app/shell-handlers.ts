import type { BrowserWindow, WebContents } from 'electron';
import { AppError } from '#shared/errors.ts';
import type { ClosedDoors } from '#shared/ipc/proof.ts';
import type { Exporter } from '../print/export.ts';
import type { Printer } from '../print/page.ts';
import type { Flush } from '../vault-host/flush.ts';
import type { VaultHost } from '../vault-host/host.ts';
import type { AttachmentFiles } from './attachment-files.ts';
import type { CalendarFiles } from './calendar-files.ts';
import type { Copied } from './copied.ts';
import type { Log } from './log.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ProofCounter } from './proof.ts';
import type { SecondPlace } from './second-place.ts';
import type { ShellHandlers } from './shell.ts';
import type { TemplateFiles } from './template-files.ts';
import type { MainWindow } from './window.ts';

interface Parts {
  readonly host: VaultHost;
  readonly printer: Printer;
  readonly flush: Flush;
  readonly window: MainWindow;
  readonly lock: () => void;
  readonly exporter: Exporter;
  readonly secondPlace: SecondPlace;
  readonly templateFiles: TemplateFiles;
  readonly attachmentFiles: AttachmentFiles;
  readonly calendarFiles: CalendarFiles;
  readonly copied: Copied;
  readonly store: PreferenceStore;
  readonly proof: ProofCounter;
  readonly closedDoors: () => ClosedDoors;
  readonly log: Log;
}

/** The user's window, when it is the one that asks and no other. */
type OwnWindow = (page: WebContents) => BrowserWindow;

/** What each verb of `shared/ipc/shell.ts` does. */
export function createShellHandlers(parts: Parts): ShellHandlers {
  const { window } = parts;
  const ownWindow: OwnWindow = (page) => {
    const current = window.current();
    if (current?.webContents !== page) throw new AppError('unknown-call');
    return current;
  };
  return {
    ...windowVerbs(parts, ownWindow),
    ...printVerbs(parts, ownWindow),
    ...fileVerbs(parts, ownWindow),
    ...proofVerbs(parts, ownWindow),
  };
}

function windowVerbs({ window, flush, lock, store, copied }: Parts, ownWindow: OwnWindow) {
  return {
    lock: (_input, page) => {
      ownWindow(page);
      lock();
      return null;
    },
    readyToLock: (_input, page) => {
      if (window.leaving()?.webContents !== page) throw new AppError('unknown-call');
      flush.done();
      return null;
    },
    preferences: () => store.get(),
    setPreferences: (change, page) => {
      ownWindow(page);
      return store.set(change);
    },
    copied: (_input, page) => {
      ownWindow(page);
      copied.note();
      return null;
    },
  } satisfies Partial<ShellHandlers>;
}

function printVerbs({ host, printer, exporter, log }: Parts, ownWindow: OwnWindow) {
  return {
    exportPage: (printed, page) => {
      const parent = ownWindow(page);
      if (host.opened() === null) throw new AppError('locked');
      return exporter.exportPage(printed, parent);
    },
    placeBilan: ({ format }, page) => {
      const parent = ownWindow(page);
      if (host.opened() === null) throw new AppError('locked');
      return exporter.placeBilan(format, parent);
    },
    printReady: ({ ok }, page) => {
      printer.ready(page, ok);
      return null;
    },
    print: (_input, page) => {
      ownWindow(page);
      return printOnPaper(page, log);
    },
    showFile: (_input, page) => {
      ownWindow(page);
      exporter.showFile();
      return null;
    },
  } satisfies Partial<ShellHandlers>;
}

function fileVerbs(parts: Parts, ownWindow: OwnWindow) {
  const { secondPlace, templateFiles, attachmentFiles, calendarFiles } = parts;
  return {
    copyBackup: ({ madeAt }, page) => secondPlace.copyOut(madeAt, ownWindow(page)),
    importBackup: (_input, page) => secondPlace.bringIn(ownWindow(page)),
    importCopy: (_input, page) => secondPlace.bringCopy(ownWindow(page)),
    showBackups: async (_input, page) => {
      ownWindow(page);
      await secondPlace.showFolder();
      return null;
    },
    chooseTemplate: (_input, page) => templateFiles.choose(ownWindow(page)),
    placeTemplate: (_input, page) => templateFiles.place(ownWindow(page)),
    chooseAttachment: (_input, page) => attachmentFiles.choose(ownWindow(page)),
    placeAttachment: ({ type }, page) => attachmentFiles.place(ownWindow(page), type),
    placeCalendar: (_input, page) => calendarFiles.place(ownWindow(page)),
  } satisfies Partial<ShellHandlers>;
}

function proofVerbs({ proof, closedDoors }: Parts, ownWindow: OwnWindow) {
  return {
    proof: () => proof.read(closedDoors()),
    requestRefused: (_input, page) => {
      ownWindow(page);
      proof.refusedByPage();
      return null;
    },
  } satisfies Partial<ShellHandlers>;
}

/** The system's dialog. Changing one's mind in it is no failure. */
function printOnPaper(page: WebContents, log: Log): Promise<null> {
  return new Promise((resolve, reject) => {
    page.print({ silent: false, printBackground: false }, (printed, reason) => {
      if (printed || /cancel/i.test(reason)) return resolve(null);
      log.add('print-failed');
      reject(new AppError('export-failed'));
    });
  });
}

import { BrowserWindow, type Session, type WebContents } from 'electron';
import { AppError } from '#shared/errors.ts';
import { type PrintedPage, printedAddress } from '#shared/ipc/printed-page.ts';
import { pageAddress, pageOptions } from '../app/page-options.ts';

interface PrinterOptions {
  readonly preload: string;
  /** Apart from the window's: zoom belongs to an origin within a session, and paper has none. */
  readonly session: Session;
}

/** Prints a document from a hidden page that shows nothing else. */
export interface Printer {
  /** @throws AppError `export-failed` (page not ready, 30 s) or `export-cancelled` (lock) */
  print(page: PrintedPage): Promise<Uint8Array>;
  /** The page says whether its document is complete. */
  ready(page: WebContents, ok: boolean): void;
  /** Destroys what is being printed. */
  cancel(): void;
}

const patience = 30_000;
/** A4 at 96 dpi. */
const paper = { width: 794, height: 1123 } as const;
const inches = (millimetres: number) => millimetres / 25.4;
const footer =
  '<div style="width:100%;font:8px sans-serif;color:#4c5856;text-align:center">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>';

interface Job {
  readonly window: BrowserWindow;
  readonly settle: (ok: boolean) => void;
}

export function createPrinter(options: PrinterOptions): Printer {
  let job: Job | null = null;
  const run = async (page: PrintedPage) => {
    const window = hiddenWindow(options);
    const { ended, rest } = endOf(window);
    const ready = new Promise<void>((resolve, reject) => {
      const settle = (ok: boolean) => (ok ? resolve() : reject(new AppError('export-failed')));
      job = { window, settle };
      window.loadURL(`${pageAddress}#${printedAddress(page)}`).catch(() => settle(false));
    });
    try {
      await Promise.race([ready, ended]);
      return await Promise.race([toPdf(window), ended]);
    } finally {
      rest();
      job = null;
      if (!window.isDestroyed()) window.destroy();
    }
  };
  return {
    print: (page) => (job ? Promise.reject(new AppError('conflict')) : run(page)),
    ready: (page, ok) => {
      if (job && page === job.window.webContents) job.settle(ok);
    },
    cancel: () => job?.window.destroy(),
  };
}

/** Rejects when the page is late, dead or destroyed; `rest` stops the clock. */
function endOf(window: BrowserWindow): { ended: Promise<never>; rest: () => void } {
  let late: NodeJS.Timeout | undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    const fail = () => reject(new AppError('export-failed'));
    late = setTimeout(fail, patience);
    window.webContents.once('render-process-gone', fail);
    window.once('closed', () => reject(new AppError('export-cancelled')));
  });
  return { ended, rest: () => clearTimeout(late) };
}

function hiddenWindow({ preload, session }: PrinterOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...paper,
    show: false,
    focusable: false,
    skipTaskbar: true,
    title: 'Carnet de pair',
    webPreferences: pageOptions(preload, session),
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

function toPdf(window: BrowserWindow): Promise<Uint8Array> {
  const printed = window.webContents.printToPDF({
    pageSize: 'A4',
    printBackground: false,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    // An empty one: Chromium's own shows the date, the title and the address.
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    margins: { top: inches(18), bottom: inches(20), left: inches(20), right: inches(20) },
  });
  return printed.catch(() => {
    throw new AppError('export-failed');
  });
}

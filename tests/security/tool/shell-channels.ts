import type { WebContents } from 'electron';
import { createAttachmentFiles } from '#main/app/attachment-files.ts';
import { createCalendarFiles } from '#main/app/calendar-files.ts';
import { labelsOf } from '#main/app/labels.ts';
import { createLog } from '#main/app/log.ts';
import { openPreferences } from '#main/app/preferences.ts';
import { createProof } from '#main/app/proof.ts';
import { createSecondPlace } from '#main/app/second-place.ts';
import { answerPortRequests, answerShellCalls } from '#main/app/shell.ts';
import { createShellHandlers } from '#main/app/shell-handlers.ts';
import { createTemplateFiles } from '#main/app/template-files.ts';
import { createExporter } from '#main/print/export.ts';
import { AppError } from '#shared/errors.ts';
import type { Reply } from '#shared/ipc/wire.ts';
import { channels } from './electron.ts';

/** The page of the user's window, as far as main's handlers look at it. */
const page = {
  send: () => undefined,
  print: (_options: unknown, done: (printed: boolean, reason: string) => void) => done(true, ''),
} as unknown as WebContents;

/** An event from the main frame of our own page: what the checks let through. */
export const goodEvent = {
  senderFrame: { parent: null, url: 'app://main/index.html' },
  sender: page,
};

type Parts = Parameters<typeof createShellHandlers>[0];

const own = { webContents: page, isDestroyed: () => false };
let connected = false;

/** Registers main's channels, with what they reach – windows, dialogs, printer – standing still. */
export function registerShell(userData: string): void {
  const log = createLog();
  const store = openPreferences(userData, log);
  const printer = { print: refuse, ready: () => undefined, cancel: () => undefined };
  const exporter = createExporter({
    dialogs: { askWhereToSave: async () => null },
    host: { lend: async () => null },
    printer,
    labels: () => labelsOf(store.get()),
    log,
  } as unknown as Parameters<typeof createExporter>[0]);
  const parts = {
    host: { opened: () => 'own' },
    printer,
    flush: { done: () => undefined },
    window: { current: () => own, leaving: () => own },
    lock: () => undefined,
    exporter,
    secondPlace: createSecondPlace(userData, {
      askWhereToCopy: async () => null,
      askWhichBackup: async () => null,
    }),
    templateFiles: createTemplateFiles(
      { lend: async () => null },
      { askWhichTemplate: async () => null, askWhereToPutTemplate: async () => null },
    ),
    calendarFiles: createCalendarFiles(
      { lend: async () => null },
      { askWhereToPutCalendar: async () => null },
    ),
    attachmentFiles: createAttachmentFiles(
      { lend: async () => null },
      { askWhichAttachment: async () => null, askWhereToPutAttachment: async () => null },
    ),
    copied: { note: () => undefined },
    store,
    proof: createProof(log),
    closedDoors: () => ({ dictionary: true, reports: true, names: true }),
    log,
  } satisfies Record<keyof Parts, unknown>;
  answerShellCalls(createShellHandlers(parts as unknown as Parts), log);
  answerPortRequests(() => {
    connected = true;
  }, log);
}

async function refuse(): Promise<never> {
  throw new AppError('export-failed');
}

export const callShell = (event: unknown, verb: string, input: unknown): Promise<Reply> =>
  channels.get('shell')?.(event, verb, input) as Promise<Reply>;

/** Whether main would hand this sender its port to the vault. */
export function getsPort(event: unknown): boolean {
  connected = false;
  channels.get('port-wanted')?.(event);
  return connected;
}

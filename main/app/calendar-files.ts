import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { CalendarDialogs } from './calendar-dialogs.ts';
import { withExtension } from './file-name.ts';
import { createLending, type Lender } from './template-files.ts';

/** Asks where, and lends the file to the vault process, which alone writes it. */
export interface CalendarFiles {
  /** @throws AppError `export-cancelled` when a lock came first */
  place(parent: BrowserWindow): Promise<{ token: string; fileName: string } | null>;
}

export function createCalendarFiles(lender: Lender, dialogs: CalendarDialogs): CalendarFiles {
  const lend = createLending(lender);
  return {
    place: async (parent) => {
      const chosen = await dialogs.askWhereToPutCalendar(parent);
      if (chosen === null) return null;
      const path = withExtension(chosen, 'ics', existsSync);
      return { token: await lend(path, 'write', parent), fileName: basename(path) };
    },
  };
}

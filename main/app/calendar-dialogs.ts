import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { MenuLabels } from '#shared/i18n/fr/menu.ts';
import { calendarFileName } from '#shared/rules/agenda/calendar.ts';

export interface CalendarDialogs {
  /** Where to write the agreed days, or null. */
  askWhereToPutCalendar(parent: BrowserWindow): Promise<string | null>;
}

/** The last folder is remembered for this run only, and written nowhere. */
export function createCalendarDialogs(labels: () => MenuLabels): CalendarDialogs {
  let lastFolder: string | null = null;
  return {
    askWhereToPutCalendar: async (parent) => {
      const say = labels();
      const answer = await dialog.showSaveDialog(parent, {
        title: say.placeCalendarTitle,
        message: say.placeCalendarMessage,
        buttonLabel: say.saveButton,
        defaultPath: join(lastFolder ?? app.getPath('documents'), calendarFileName),
        filters: [{ name: say.calendarKind, extensions: ['ics'] }],
        properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
      });
      if (answer.canceled || !answer.filePath) return null;
      lastFolder = dirname(answer.filePath);
      return answer.filePath;
    },
  };
}

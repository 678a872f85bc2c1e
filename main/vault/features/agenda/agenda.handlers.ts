import { now } from '#main/vault/clock.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import { writeChosenFile } from '#main/vault/files/chosen-file.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { AppError } from '#shared/errors.ts';
import { agendaEntries } from '#shared/rules/agenda/agenda.ts';
import { calendarDays, calendarFile } from '#shared/rules/agenda/calendar.ts';
import { bringBack, leaveAside, readAside } from './aside.sql.ts';
import { agendaSources } from './sources.sql.ts';

export const agendaHandlers: FeatureHandlers<'agenda'> = {
  list: (tx, { today }) => shownLines(tx, today),

  setAside: async (tx, { kind, ownerId, today }) => {
    const entries = agendaEntries(await agendaSources(tx, today), today);
    const found = entries.find(({ line }) => line.kind === kind && line.ownerId === ownerId);
    if (!found) throw new AppError('not-found');
    await leaveAside(tx, found.line, found.mark, now());
    return null;
  },

  bringBack: async (tx, line) => {
    await bringBack(tx, line);
    return null;
  },

  exportFile: async (keeper, { token, today }) => {
    const database = keeper.database();
    if (!database) throw new AppError('locked');
    const { lines } = await database.read((tx) => shownLines(tx, today));
    const path = keeper.chosenFiles.take(token, 'write');
    const days = calendarDays(lines, today);
    if (days.length === 0) throw new AppError('not-found');
    const text = calendarFile(days, today, () => globalThis.crypto.randomUUID());
    await writeChosenFile(path, Buffer.from(text, 'utf8'));
    return null;
  },
};

async function shownLines(tx: ReadTx, today: string) {
  const entries = agendaEntries(await agendaSources(tx, today), today);
  const isAside = await readAside(tx);
  const shown = entries.filter((entry) => !isAside(entry));
  return { lines: shown.map(({ line }) => line), someAside: shown.length < entries.length };
}

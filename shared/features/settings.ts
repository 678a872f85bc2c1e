import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import { weekDays } from '../rules/journal/rendezvous.ts';
import { practiceFrame } from '../rules/sheets/practice-frame.ts';
import { address, limits, nothing, optionalLine, plainDate, tags, text } from './fields.ts';

/** Where the emergency numbers come from. */
export const country = z.enum(['FR', 'BE', 'CH', 'QC']);
export type Country = z.output<typeof country>;

/** What the app knows of its user: kept in the vault. Appearance lives with the window (shell). */
export const userSettings = z.object({
  /** « Bonjour Nadia »; empty, the greeting does without. */
  displayName: optionalLine(limits.pseudonym).default(''),
  /** How the app speaks to its user. */
  address: address.default('vous'),
  /** The timer can be hidden for good. */
  showTimer: z.boolean().default(true),
  /** « Dans quel cadre exercez-vous ? »: chooses the words of every agreement. */
  practiceFrame: practiceFrame.default('unset'),
  /** Other ways to say it, offered under the notes. */
  wordingAid: z.boolean().default(true),
  /** Day of the journal's weekly rendez-vous; none until the user chooses one. */
  journalDay: z.enum(weekDays).nullable().default(null),
  /** « Aujourd’hui » says it on that day. */
  journalNudges: z.boolean().default(true),
  /** « Aujourd’hui » says that a meeting was agreed for the day: nothing more, nowhere else. */
  dateReminders: z.boolean().default(false),
  /** Where one goes for home visits (source 003: « les secteurs de Melun et Fontainebleau »). */
  sectors: tags.default([]),
  /** Private words shown beside a home visit, and nowhere else. */
  homeVisitNote: text(limits.shortText).default(''),
  country: country.default('FR'),
  /** Numbers of one's own, one a line, beside those of the country. */
  ownNumbers: text(limits.shortText).default(''),
  /** The day the user last checked the numbers. */
  numbersCheckedOn: plainDate.nullable().default(null),
});
export type UserSettings = z.output<typeof userSettings>;

export const settings = {
  get: query({ input: nothing, output: userSettings, topics: ['settings'] }),
  update: command({ input: userSettings, output: nothing, topics: ['settings'] }),
};

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
  /** It was asked once on the home page: answered, or put off for good. */
  frameAsked: z.boolean().default(false),
  /** One's role, as documents say it: « formateur pair », « pair-aidante indépendante » (000-13). */
  role: optionalLine(limits.title).default(''),
  /** What one may choose to say of one's own experience (001-03, 003-01): shown nowhere else. */
  experienceFields: tags.default([]),
  /** « Ma fonction, mon contexte »: there is no standard job description (002-10). */
  practiceContext: text(limits.shortText).default(''),
  /** « Ce qui guide ma pratique » (003-03): told to the person with the information sheet. */
  ownPrinciples: text(limits.shortText).default(''),
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

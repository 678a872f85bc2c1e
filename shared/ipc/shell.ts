import { z } from 'zod';
import { instant } from '../features/fields.ts';
import { attachmentTypes } from '../rules/attachment.ts';
import { bilanFormat, writtenFormat } from '../rules/bilan/formats.ts';
import { printedPage } from './printed-page.ts';
import { proof } from './proof.ts';

const appearance = {
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['fr', 'en']),
  /** Zoom of the page, 0.5–2. */
  zoom: z.number().min(0.5).max(2),
  /** Minutes without a gesture before the vault locks. */
  idleMinutes: z.int().min(1).max(30),
  /** Codes instead of pseudonyms, in titles and lists. */
  codes: z.boolean(),
  /** Blurred while another window is in use. */
  blur: z.boolean(),
  /** Asks the system to keep the window out of captures (Windows, macOS). */
  protectScreen: z.boolean(),
  /** What a bilan was last written as: proposed again. */
  bilanFormat,
};

/** How the window looks and when it locks: no personal data, kept beside the window's place. */
export const preferences = z.object({
  theme: appearance.theme.default('system'),
  language: appearance.language.default('fr'),
  zoom: appearance.zoom.default(1),
  idleMinutes: appearance.idleMinutes.default(5),
  codes: appearance.codes.default(false),
  blur: appearance.blur.default(false),
  protectScreen: appearance.protectScreen.default(true),
  bilanFormat: appearance.bilanFormat.default('pdf'),
});
export type Preferences = z.output<typeof preferences>;

/**
 * Only what changes. Not `preferences.partial()`: zod fills an absent key with its default there,
 * so that changing the theme would have reset the zoom.
 */
export const preferencesChange = z.strictObject(appearance).partial();
export type PreferencesChange = z.output<typeof preferencesChange>;

/**
 * The few calls that main answers itself. None carries content: identifiers, choices and
 * outcomes only. Paths are chosen in main's own dialogs and never come from the page.
 */
export const shell = {
  lock: { input: z.null(), output: z.null() },
  /** Answer to `lockRequested`: every unsaved word is in the vault. */
  readyToLock: { input: z.null(), output: z.null() },
  preferences: { input: z.null(), output: preferences },
  setPreferences: { input: preferencesChange, output: preferences },
  /** Asks where, prints a hidden page of the same document, writes the file. */
  exportPage: {
    input: printedPage,
    output: z.object({ fileName: z.string() }).nullable(),
  },
  /** Asks where to write a bilan made of its words alone: a token, never a path. */
  placeBilan: {
    input: z.strictObject({ format: writtenFormat }),
    output: z.object({ token: z.uuid(), fileName: z.string() }).nullable(),
  },
  /** The hidden page is ready to be printed. */
  printReady: { input: z.strictObject({ ok: z.boolean() }), output: z.null() },
  /** The system's print dialog for what is on screen (recovery sheet). */
  print: { input: z.null(), output: z.null() },
  /** Something was copied or cut: it leaves the clipboard when the vault locks. */
  copied: { input: z.null(), output: z.null() },
  showFile: { input: z.null(), output: z.null() },
  /** Asks where, copies a backup there byte for byte, reads the copy back. Null: changed one's mind. */
  copyBackup: {
    input: z.strictObject({ madeAt: instant }),
    output: z.object({ fileName: z.string() }).nullable(),
  },
  /** Asks which file, and puts a copy of it among the backups of this computer. */
  importBackup: { input: z.null(), output: z.object({ madeAt: instant }).nullable() },
  /** Asks which file, and has the vault process find it as the copy that is to be merged. */
  importCopy: { input: z.null(), output: z.object({ brought: z.literal(true) }).nullable() },
  /** Asks which template to bring in, or where to write one: a token that the vault process knows. */
  chooseTemplate: { input: z.null(), output: z.object({ token: z.uuid() }).nullable() },
  placeTemplate: {
    input: z.null(),
    output: z.object({ token: z.uuid(), fileName: z.string() }).nullable(),
  },
  /** Asks which file to keep in the vault, or where to write a copy: a token, never a path. */
  chooseAttachment: { input: z.null(), output: z.object({ token: z.uuid() }).nullable() },
  placeAttachment: {
    input: z.strictObject({ type: z.enum(attachmentTypes) }),
    output: z.object({ token: z.uuid(), fileName: z.string() }).nullable(),
  },
  /** Asks where to write the agreed days: a token, never a path. */
  placeCalendar: {
    input: z.null(),
    output: z.object({ token: z.uuid(), fileName: z.string() }).nullable(),
  },
  showBackups: { input: z.null(), output: z.null() },
  /** What was refused since the start: counters only. */
  proof: { input: z.null(), output: proof },
  /** The page's policy refused a request: where it was going is not said. */
  requestRefused: { input: z.null(), output: z.null() },
} as const;

export type Shell = typeof shell;
export type ShellVerb = keyof Shell;

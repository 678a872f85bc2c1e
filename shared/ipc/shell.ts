import { z } from 'zod';
import { bilanId } from '../features/fields.ts';

/** How the window looks and when it locks: no personal data, kept beside the window's place. */
export const preferences = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  language: z.enum(['fr', 'en']).default('fr'),
  /** Zoom of the page, 0.5–2. */
  zoom: z.number().min(0.5).max(2).default(1),
  /** Minutes without a gesture before the vault locks. */
  idleMinutes: z.int().min(1).max(30).default(5),
});
export type Preferences = z.output<typeof preferences>;

/**
 * The few calls that main answers itself. None carries content: identifiers, choices and
 * outcomes only. Paths are chosen in main's own dialogs and never come from the page.
 */
export const shell = {
  lock: { input: z.null(), output: z.null() },
  /** Answer to `lockRequested`: every unsaved word is in the vault. */
  readyToLock: { input: z.null(), output: z.null() },
  preferences: { input: z.null(), output: preferences },
  setPreferences: { input: preferences.partial(), output: preferences },
  /** Asks where, prints a hidden page of the same document, writes the file. */
  exportBilan: {
    input: z.object({ id: bilanId }),
    output: z.object({ fileName: z.string() }).nullable(),
  },
  /** The hidden page is ready to be printed. */
  printReady: { input: z.object({ ok: z.boolean() }), output: z.null() },
  /** The system's print dialog for what is on screen (recovery sheet). */
  print: { input: z.null(), output: z.null() },
  showFile: { input: z.null(), output: z.null() },
} as const;

export type Shell = typeof shell;
export type ShellVerb = keyof Shell;

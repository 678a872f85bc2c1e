import { z } from 'zod';
import { action, command, query } from '../ipc/procedure.ts';
import { instant, nothing } from './fields.ts';

const count = z.int().nonnegative();

/** What can be said of the vault without reading it whole. Figures, nothing about anybody. */
export const vaultDetails = z.object({
  cipherVersion: z.string(),
  bytes: count,
  documents: count,
  /** Of the disk that holds the vault; null where the system does not say. */
  freeBytes: count.nullable(),
  /** False: the header was damaged, and has been rebuilt from its copy. */
  headerSound: z.boolean(),
  headerCopy: z.boolean(),
  /** How many ways open the vault, by kind. */
  slots: z.object({ passphrase: count, recovery: count, keychain: count, others: count }),
});
export type VaultDetails = z.output<typeof vaultDetails>;

/** What a whole reading of the file has found. */
export const vaultReading = z.object({
  sound: z.boolean(),
  /** Pages whose seal is broken. */
  brokenPages: count,
  structure: z.boolean(),
  /** The search index says the same as the notes. */
  index: z.boolean(),
});
export type VaultReading = z.output<typeof vaultReading>;

/** The word to type before a vault is destroyed; in both languages of the app. */
export const destroyWords = ['détruire', 'detruire', 'destroy'] as const;

/** How the recovery sheet is looked after. */
export const sheetCare = z.object({
  /** When its words were typed back for the last time. */
  provenAt: instant.nullable(),
  remind: z.boolean(),
  /** A check may be proposed now. */
  due: z.boolean(),
});
export type SheetCare = z.output<typeof sheetCare>;

/** The number that stands for each pseudonym in discreet mode, in the order of the pages. */
export const codedNames = z.array(z.object({ name: z.string(), number: z.int().positive() }));

export const care = {
  details: action({
    input: nothing,
    output: vaultDetails,
    reads: ['vault', 'persons', 'sessions'],
  }),
  /** Seconds on a large vault. */
  verify: action({ input: nothing, output: vaultReading }),
  /** For good: every slot, then every file. Backups stay where they are. */
  destroy: action({
    input: z.strictObject({ word: z.enum(destroyWords) }),
    output: nothing,
    touches: ['vault'],
  }),
  codes: query({ input: nothing, output: codedNames, topics: ['persons'] }),
  sheet: query({ input: nothing, output: sheetCare, topics: ['vault'] }),
  /** The twelve words against the recovery slot, with the same growing delay as a phrase. */
  checkSheet: action({
    input: z.strictObject({ words: z.string().max(400) }),
    output: nothing,
    touches: ['vault'],
  }),
  /** « Plus tard ». */
  sheetLater: command({ input: nothing, output: nothing, topics: ['vault'] }),
  setSheetReminder: command({
    input: z.strictObject({ on: z.boolean() }),
    output: nothing,
    topics: ['vault'],
  }),
};

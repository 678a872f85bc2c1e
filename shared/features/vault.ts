import { z } from 'zod';
import { action } from '../ipc/procedure.ts';
import { limits, nothing } from './fields.ts';

const phrase = z.string().min(1).max(limits.passphrase);

/** The user's own vault, or the fictional one of « Découvrir avec un exemple ». */
export const vaultKind = z.enum(['own', 'example']);
export type VaultKind = z.output<typeof vaultKind>;

/** What the first screen must know before anything is unlocked. No personal data. */
export const vaultStatus = z.object({
  /** `absent`: none yet. Other words are the reason it cannot be opened, as an error code. */
  own: z.enum(['absent', 'present', 'damaged', 'newer']),
  example: z.enum(['absent', 'present']),
  open: vaultKind.nullable(),
  /** Which one was open last in this run of the app. */
  last: vaultKind,
  /** The header was damaged and has been rebuilt from its copy. */
  headerRecovered: z.boolean(),
  /** Saves that were acknowledged and are not in the file any more: its journal was damaged. */
  missingSaves: z.int().nonnegative(),
  /** No recovery sheet has been proven yet: propose to make one. */
  recoveryPending: z.boolean(),
  /** Seconds before another phrase may be tried. */
  retryInSeconds: z.int().nonnegative(),
});
export type VaultStatus = z.output<typeof vaultStatus>;

export const passphraseStrength = z.object({
  ok: z.boolean(),
  level: z.int().min(0).max(4),
  length: z.int(),
  missing: z.enum(['length', 'guessable']).nullable(),
});
export type PassphraseStrength = z.output<typeof passphraseStrength>;

/** The twelve words, shown once, and the three positions (1–12) to type back. */
export const recoverySheet = z.object({
  words: z.array(z.string()).length(12),
  challenge: z.array(z.int().min(1).max(12)).length(3),
});
export type RecoverySheet = z.output<typeof recoverySheet>;

/** What the vault says of itself: figures about the file, nothing about anybody. */
export const vaultHealth = z.object({
  cipherVersion: z.string(),
  documents: z.int().nonnegative(),
  headerCopy: z.boolean(),
  bytes: z.int().nonnegative(),
});
export type VaultHealth = z.output<typeof vaultHealth>;

const answers = z
  .array(z.object({ position: z.int().min(1).max(12), word: z.string().max(40) }))
  .length(3);

export const vault = {
  status: action({ input: nothing, output: vaultStatus, reads: ['vault'], whileLocked: true }),
  drawPassphrase: action({
    input: nothing,
    output: z.object({ phrase: z.string() }),
    whileLocked: true,
  }),
  judgePassphrase: action({
    input: z.object({ phrase: z.string().max(limits.passphrase) }),
    output: passphraseStrength,
    whileLocked: true,
  }),
  create: action({
    input: z.object({ phrase }),
    output: recoverySheet,
    touches: ['vault'],
    whileLocked: true,
  }),
  confirmRecovery: action({ input: z.object({ answers }), output: nothing, touches: ['vault'] }),
  renewRecovery: action({ input: z.object({ phrase }), output: recoverySheet }),
  unlock: action({
    input: z.object({ phrase, kind: vaultKind }),
    output: nothing,
    touches: ['vault'],
    whileLocked: true,
  }),
  unlockWithRecovery: action({
    input: z.object({ words: z.string().max(400), newPhrase: phrase }),
    output: nothing,
    touches: ['vault'],
    whileLocked: true,
  }),
  changePassphrase: action({ input: z.object({ current: phrase, next: phrase }), output: nothing }),
  health: action({
    input: nothing,
    output: vaultHealth,
    reads: ['sessions', 'persons'],
  }),
};

import { z } from 'zod';
import { keychainState } from '../ipc/keychain.ts';
import { action } from '../ipc/procedure.ts';
import { codeLength } from '../rules/quick-code.ts';
import { limits, nothing } from './fields.ts';

/**
 * Whether a code opens the own vault on this computer.
 * - `none`: the vault has no such slot;
 * - `usable`: it has one, and the keychain keeps the other half;
 * - `elsewhere`: it was made on another computer, or what was kept here is gone;
 * - `keychain-gone`: the keychain of this computer no longer answers;
 * - `spoilt`: what the keychain kept cannot be read back;
 * - `ended`: too many wrong codes.
 */
export const quickWay = z.enum(['none', 'usable', 'elsewhere', 'keychain-gone', 'spoilt', 'ended']);
export type QuickWay = z.output<typeof quickWay>;

export const quickState = z.object({
  way: quickWay,
  /** Codes that can still be tried before the quick opening ends. */
  triesLeft: z.int().nonnegative(),
});
export type QuickState = z.output<typeof quickState>;

/** What is wrong with a code that has the right shape is said by `shared/rules/quick-code.ts`. */
const code = z
  .string()
  .regex(new RegExp(`^[0-9]{${String(codeLength.least)},${String(codeLength.most)}}$`));

/** « Ouvrir plus vite avec un code »: the system's keychain and a code, together. */
export const quick = {
  state: action({ input: nothing, output: quickState, reads: ['vault'], whileLocked: true }),
  /** What the keychain of this computer is worth. */
  keychain: action({
    input: nothing,
    output: z.object({ state: keychainState }),
    reads: ['vault'],
  }),
  /** Against the phrase; takes the place of an earlier code. */
  enable: action({
    input: z.strictObject({ phrase: z.string().min(1).max(limits.passphrase), code }),
    output: nothing,
    touches: ['vault'],
  }),
  disable: action({ input: nothing, output: nothing, touches: ['vault'] }),
  unlock: action({
    input: z.strictObject({ code }),
    output: nothing,
    touches: ['vault'],
    whileLocked: true,
  }),
};

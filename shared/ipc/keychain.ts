import { z } from 'zod';

/**
 * What the system's keychain is worth on this computer.
 * - `ready`: it encrypts for the user's session;
 * - `plain-text`: Linux without a keyring: Chromium would use a key that everybody knows;
 * - `unknown`: a keyring we know nothing about;
 * - `closed`: there is one, and it does not answer.
 */
export const keychainState = z.enum(['ready', 'plain-text', 'unknown', 'closed']);
export type KeychainState = z.output<typeof keychainState>;

const slot = z.string().regex(/^[0-9a-f]{16}$/);

/**
 * What the vault process asks of main about the half-secret that main has the system's keychain
 * seal. To main it is a short text without meaning: neither the code nor a key passes here.
 */
export const keychainAsk = z.discriminatedUnion('do', [
  /** Says how things are, nothing else. */
  z.strictObject({ do: z.literal('look') }),
  /** Seals and keeps a new text, in place of any other. */
  z.strictObject({ do: z.literal('keep'), slot, text: z.string().max(200) }),
  /** Gives the text back, after having counted one try on the disk. */
  z.strictObject({ do: z.literal('give'), slot }),
  /** The code was right: the tries are forgotten. */
  z.strictObject({ do: z.literal('opened'), slot }),
  /** What came back is not what was kept. */
  z.strictObject({ do: z.literal('spoilt'), slot }),
  /** One wrong code too many: the text is destroyed, and why it went is remembered. */
  z.strictObject({ do: z.literal('end'), slot }),
  /** Nothing is kept any more, and nothing remembered. */
  z.strictObject({ do: z.literal('forget') }),
]);
export type KeychainAsk = z.output<typeof keychainAsk>;

/** How things are once it is done. */
export interface KeychainReply {
  readonly done: boolean;
  /** What `give` was asked for. */
  readonly text: string | null;
  readonly keychain: KeychainState;
  readonly kept: KeptHalf | null;
}

export interface KeptHalf {
  /** The slot of the header that it is for. */
  readonly slot: string;
  /** `ended`: too many wrong codes; `spoilt`: it could not be read back. */
  readonly state: 'whole' | 'spoilt' | 'ended';
  readonly triesLeft: number;
}

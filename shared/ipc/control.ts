import { z } from 'zod';
import { vaultKind } from '../features/vault.ts';
import { type KeychainReply, keychainAsk } from './keychain.ts';

/** What a file chosen in main's dialog was chosen for. */
export type FileUse = 'read' | 'write';

/**
 * Main → vault process. `port` carries one end of a private channel to a window; `alone` answers
 * `wanted`; `close` says whether there is time for a last backup; `lend` names a file chosen in main's
 * own dialog by a token, the only name of it that a page ever holds; `kept` answers `keychain`.
 */
export type ToVault =
  | { readonly type: 'port' | 'alone' }
  | { readonly type: 'close'; readonly backup: boolean }
  | { readonly type: 'kept'; readonly id: number; readonly reply: KeychainReply }
  | {
      readonly type: 'lend';
      readonly token: string;
      readonly path: string;
      readonly use: FileUse;
    };

/**
 * Vault process → main: what main must know to lock in time and to keep the growing delay after
 * a restart. Nothing here says what the vault holds.
 */
export const fromVault = z.discriminatedUnion('type', [
  /** The process listens. */
  z.strictObject({ type: z.literal('ready') }),
  /** A vault was created or unlocked: there may be unsaved text from now on. */
  z.strictObject({ type: z.literal('opened'), kind: vaultKind }),
  /** Answer to `close`: committed, checkpointed, closed, keys wiped. */
  z.strictObject({ type: z.literal('closed') }),
  /** A last backup is being made first: `closed` follows, later than a lock may take. */
  z.strictObject({ type: z.literal('backing-up') }),
  /** A vault is about to be opened: no process of before may hold it any more. */
  z.strictObject({ type: z.literal('wanted') }),
  /** About the half-secret of the quick opening; `kept` answers, with the same number. */
  z.strictObject({ type: z.literal('keychain'), id: z.int(), ask: keychainAsk }),
  /** Answer to `lend`: the token can be used. */
  z.strictObject({ type: z.literal('lent'), token: z.uuid() }),
  /** Wrong phrases in a row, to be given back to the next vault process. */
  z.strictObject({ type: z.literal('attempts'), count: z.int().min(0).max(1_000_000) }),
]);
export type FromVault = z.output<typeof fromVault>;

/**
 * Arguments of the vault process, after the script: `[userData, attempts, last]`.
 * - `userData`: absolute folder that holds `coffre/` and `coffre-exemple/`;
 * - `attempts`: wrong phrases in a row so far, a decimal number;
 * - `last`: which vault was open last in this run of the app.
 */
export type VaultArguments = readonly [userData: string, attempts: string, last: string];

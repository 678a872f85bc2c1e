import { createHash, randomBytes } from 'node:crypto';
import type { Secret } from './keyring.ts';

/** One half of the secret of a `keychain` slot: 32 random bytes, in hexadecimal. */
export const newKeychainHalf = (): string => randomBytes(32).toString('hex');

/**
 * Both halves as one text, which Argon2id hashes: without the code the 32 bytes open nothing, and
 * without the 32 bytes no code does.
 */
export function keychainSecret(half: string, code: string): Secret {
  return { type: 'keychain', text: `${half}:${code}`, refusal: 'quick-wrong-code' };
}

const checkOf = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);

/** What the keychain is given to keep: which slot it is for, the half, and a check of both. */
export function keptText(slotId: string, half: string): string {
  const text = `${slotId}.${half}`;
  return `${text}.${checkOf(text)}`;
}

/**
 * The half, or null when the keychain gave back something else: without the check, a keychain that
 * was reset would look like a wrong code (Chromium's encryption on Linux has no seal of its own).
 */
export function readKeptText(text: string, slotId: string): string | null {
  const [id, half, check, ...rest] = text.split('.');
  if (id !== slotId || half === undefined || rest.length > 0) return null;
  return /^[0-9a-f]{64}$/.test(half) && check === checkOf(`${id}.${half}`) ? half : null;
}

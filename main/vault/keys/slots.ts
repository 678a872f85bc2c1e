import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { canonicalJson } from './canonical-json.ts';
import { base64Of, fromBase64, hexOf, toBase64 } from './encoding.ts';
import { deriveKek, type KdfCost, kdfParams, withFreshSalt } from './kdf.ts';

export const slotTypes = ['passphrase', 'recovery', 'keychain'] as const;
export type SlotType = (typeof slotTypes)[number];

const keySize = 32;
const tagSize = 16;

/** One way to open the vault: the data key (DEK), wrapped by a key that only a secret gives. */
export const keySlot = z.strictObject({
  id: hexOf(8),
  type: z.enum(slotTypes),
  kdf: kdfParams,
  nonceB64: base64Of(12),
  wrappedB64: base64Of(keySize + tagSize),
  keyCheckB64: base64Of(16),
});
export type KeySlot = z.output<typeof keySlot>;

/** A kind of slot this version does not know (fido2…): kept as it is, never tried. */
export const foreignSlot = z.looseObject({
  id: hexOf(8),
  type: z
    .string()
    .max(40)
    .refine((type) => !slotTypes.some((known) => known === type)),
});

/** The vault a slot belongs to: bound to it, so that a slot cannot be moved to another header. */
export type SlotOwner = { format: string; version: number; vault_id: string };

function additionalData(owner: SlotOwner, slot: Pick<KeySlot, 'id' | 'type' | 'kdf'>): Buffer {
  const parts = [owner.format, String(owner.version), owner.vault_id, slot.id, slot.type];
  return Buffer.from([...parts, canonicalJson(slot.kdf)].join('|'), 'utf8');
}

/**
 * Tells a wrong phrase from a damaged wrap: it depends on the key alone. It gives a thief nothing
 * that the GCM tag does not already give.
 */
function keyCheck(kek: Uint8Array, slotId: string): Buffer {
  const info = 'carnet-de-pair/v1/slot-check';
  return Buffer.from(hkdfSync('sha256', kek, Buffer.from(slotId, 'hex'), info, 16));
}

/** Wraps the data key under a secret, with a fresh id, salt and nonce. */
export async function wrapKey(
  dek: Uint8Array,
  secret: string,
  type: SlotType,
  owner: SlotOwner,
  cost: KdfCost,
): Promise<KeySlot> {
  const head = { id: randomBytes(8).toString('hex'), type, kdf: withFreshSalt(cost) };
  const nonce = randomBytes(12);
  const kek = await deriveKek(secret, head.kdf);
  try {
    const cipher = createCipheriv('aes-256-gcm', kek, nonce).setAAD(additionalData(owner, head));
    const wrapped = Buffer.concat([cipher.update(dek), cipher.final(), cipher.getAuthTag()]);
    const check = keyCheck(kek, head.id);
    return {
      ...head,
      nonceB64: toBase64(nonce),
      wrappedB64: toBase64(wrapped),
      keyCheckB64: toBase64(check),
    };
  } finally {
    kek.fill(0);
  }
}

/**
 * The data key, or null when the secret is not this slot's. The caller zeroes it.
 *
 * @throws AppError `vault-slot-damaged`: the secret is right but the wrapped key does not open.
 */
export async function unwrapKey(
  slot: KeySlot,
  secret: string,
  owner: SlotOwner,
): Promise<Buffer | null> {
  const kek = await deriveKek(secret, slot.kdf);
  try {
    const dek = decrypt(slot, kek, owner);
    if (dek !== null) return dek;
    if (timingSafeEqual(keyCheck(kek, slot.id), fromBase64(slot.keyCheckB64))) {
      throw new AppError('vault-slot-damaged');
    }
    return null;
  } finally {
    kek.fill(0);
  }
}

function decrypt(slot: KeySlot, kek: Uint8Array, owner: SlotOwner): Buffer | null {
  const wrapped = fromBase64(slot.wrappedB64);
  const decipher = createDecipheriv('aes-256-gcm', kek, fromBase64(slot.nonceB64), {
    authTagLength: tagSize,
  });
  decipher.setAAD(additionalData(owner, slot)).setAuthTag(wrapped.subarray(keySize));
  const dek = decipher.update(wrapped.subarray(0, keySize));
  try {
    decipher.final();
    return dek;
  } catch {
    // Unauthenticated bytes: not a key, whatever they are.
    dek.fill(0);
    return null;
  }
}

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { canonicalJson, type Json, type JsonObject } from './canonical-json.ts';
import { deriveSubKey } from './derive.ts';
import { base64Of, fromBase64, hexOf, toBase64 } from './encoding.ts';
import { foreignSlot, type KeySlot, keySlot, type SlotType, slotTypes } from './slots.ts';

export const headerFormat = 'carnet-de-pair';
/** The newest header this code reads and the one it writes. */
export const headerVersion = 1;
export const maxHeaderBytes = 64 * 1024;
export const maxSlots = 8;

const headerSchema = z.strictObject({
  format: z.literal(headerFormat),
  version: z.literal(headerVersion),
  min_reader: z.int().min(1).max(headerVersion),
  vault_id: hexOf(16),
  /** Grows by one at each change of the header: an older copy is recognised. */
  generation: z.int().min(1),
  slots: z
    .array(z.union([keySlot, foreignSlot]))
    .min(1)
    .max(maxSlots)
    .refine((slots) => new Set(slots.map((slot) => slot.id)).size === slots.length),
  macB64: base64Of(32),
  checksum: hexOf(32),
});
export type VaultHeader = z.output<typeof headerSchema>;
/** A header whose seal is still to be made. */
export type HeaderBody = Omit<VaultHeader, 'macB64' | 'checksum'>;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function macOf(body: HeaderBody, dek: Uint8Array): Buffer {
  const key = deriveSubKey(dek, body.vault_id, 'headerMac');
  try {
    return createHmac('sha256', key)
      .update(canonicalJson(body as JsonObject), 'utf8')
      .digest();
  } finally {
    key.fill(0);
  }
}

/** Authenticates a header with the data key, and adds the checksum that accidents are told by. */
export function sealHeader(body: HeaderBody, dek: Uint8Array): VaultHeader {
  const authenticated = { ...body, macB64: toBase64(macOf(body, dek)) };
  return { ...authenticated, checksum: sha256(canonicalJson(authenticated as JsonObject)) };
}

/** The header without its seal, ready to be changed and sealed again. */
export function headerBody(header: VaultHeader): HeaderBody {
  const { macB64: _mac, checksum: _checksum, ...body } = header;
  return body;
}

/**
 * Whoever holds no data key cannot add a slot or lower a parameter unseen.
 *
 * @throws AppError `vault-header-tampered`
 */
export function verifyHeaderMac(header: VaultHeader, dek: Uint8Array): void {
  const expected = macOf(headerBody(header), dek);
  if (!timingSafeEqual(expected, fromBase64(header.macB64))) {
    throw new AppError('vault-header-tampered');
  }
}

/** The exact bytes of vault.json. */
export function serialiseHeader(header: VaultHeader): Buffer {
  return Buffer.from(`${canonicalJson(header as JsonObject)}\n`, 'utf8');
}

/**
 * Reads the bytes of vault.json. One changed bit anywhere is seen here, before any key is known:
 * the bytes must be canonical and their checksum right, in this version and in all later ones.
 *
 * @throws AppError `vault-header-damaged`, or `vault-newer-version`: never a guess
 */
export function parseHeader(bytes: Uint8Array): VaultHeader {
  const raw = readCanonical(bytes);
  if (raw === null) throw new AppError('vault-header-damaged');
  if (isNewer(raw.version) || isNewer(raw.min_reader)) throw new AppError('vault-newer-version');
  const header = headerSchema.safeParse(raw);
  if (!header.success) throw new AppError('vault-header-damaged');
  return header.data;
}

function readCanonical(bytes: Uint8Array): JsonObject | null {
  if (bytes.length > maxHeaderBytes) return null;
  try {
    const text = Buffer.from(bytes).toString('utf8');
    const value = JSON.parse(text) as Json;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
    const raw = value as JsonObject;
    const { checksum, ...covered } = raw;
    const intact =
      `${canonicalJson(raw)}\n` === text && sha256(canonicalJson(covered)) === checksum;
    return intact && raw.format === headerFormat ? raw : null;
  } catch {
    return null;
  }
}

const isNewer = (version: Json | undefined): boolean =>
  typeof version === 'number' && version > headerVersion;

const isKeySlot = (slot: VaultHeader['slots'][number]): slot is KeySlot =>
  slotTypes.some((type) => type === slot.type);

/** The slots of one type, oldest first. */
export function slotsOf(header: Pick<VaultHeader, 'slots'>, type: SlotType): KeySlot[] {
  return header.slots.filter(isKeySlot).filter((slot) => slot.type === type);
}

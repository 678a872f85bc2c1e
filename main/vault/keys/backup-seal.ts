import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { canonicalJson, type JsonObject } from './canonical-json.ts';
import { deriveSubKey } from './derive.ts';
import { fromBase64, toBase64 } from './encoding.ts';

/** SHA-256 of a file of any size, in hexadecimal. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** HMAC-SHA256 of what a backup says of itself, under the `backup-mac` sub-key, in base64. */
export function sealOf(manifest: JsonObject, dek: Uint8Array, vaultId: string): string {
  const key = deriveSubKey(dek, vaultId, 'backupMac');
  try {
    return toBase64(createHmac('sha256', key).update(canonicalJson(manifest), 'utf8').digest());
  } finally {
    key.fill(0);
  }
}

/** Whether somebody who holds the data key wrote this very manifest. */
export function isSealOf(
  macB64: string,
  manifest: JsonObject,
  dek: Uint8Array,
  vaultId: string,
): boolean {
  const [given, expected] = [macB64, sealOf(manifest, dek, vaultId)].map(fromBase64);
  return (
    given !== undefined && expected?.length === given.length && timingSafeEqual(given, expected)
  );
}

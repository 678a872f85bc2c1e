import { hkdfSync } from 'node:crypto';

/**
 * What each sub-key is for. The strings are part of the file format (docs/FORMAT.md): changing
 * one makes every existing vault unreadable.
 */
const infoOf = {
  /** Raw key of the SQLCipher database. */
  db: 'carnet-de-pair/v1/db',
  /** Authenticates vault.json. */
  headerMac: 'carnet-de-pair/v1/header-mac',
  /** Encrypts attachments kept outside the database. */
  pieces: 'carnet-de-pair/v1/pieces',
  /** Authenticates the manifest of a backup. */
  backupMac: 'carnet-de-pair/v1/backup-mac',
} as const;

export type SubKey = keyof typeof infoOf;

/** 32 bytes by HKDF-SHA256 (RFC 5869), salted with the vault's id. The caller zeroes them. */
export function deriveSubKey(dek: Uint8Array, vaultId: string, purpose: SubKey): Buffer {
  return Buffer.from(hkdfSync('sha256', dek, Buffer.from(vaultId, 'hex'), infoOf[purpose], 32));
}

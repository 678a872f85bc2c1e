import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { VaultDatabase } from '../db/database.ts';
import { isSealOf, sealOf } from '../keys/backup-seal.ts';
import type { JsonObject } from '../keys/canonical-json.ts';

/** In the order they lie in the archive; the manifest comes last because it names the others. */
export const backupFiles = ['vault.json', 'notes.db', 'manifest.json'] as const;

const count = z.int().nonnegative();
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const body = z.strictObject({
  format: z.literal('carnet-de-pair/sauvegarde'),
  version: z.literal(1),
  vault_id: z.string().regex(/^[0-9a-f]{32}$/),
  /** Milliseconds since the epoch. */
  made_at: count,
  counts: z.strictObject({ persons: count, sessions: count, entries: count }),
  sha256: z.strictObject({ 'vault.json': digest, 'notes.db': digest }),
});

const manifest = body.extend({ macB64: z.string().max(64) });

export type ManifestBody = z.output<typeof body>;
export type Manifest = z.output<typeof manifest>;
export type Counts = ManifestBody['counts'];

/** How many things a vault holds: compared after a backup, shown before a restore. */
export function countRows(database: VaultDatabase): Promise<Counts> {
  return database.read(async (tx) => {
    const rows = async (table: 'person' | 'session' | 'entry') =>
      (
        await tx
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
      ).count;
    return {
      persons: await rows('person'),
      sessions: await rows('session'),
      entries: await rows('entry'),
    };
  });
}

export function sealManifest(given: ManifestBody, dek: Uint8Array): Manifest {
  return { ...given, macB64: sealOf(given as JsonObject, dek, given.vault_id) };
}

/** Not yet proven to be ours: `requireSeal` does that, once the data key is known. */
export function readManifest(text: string): Manifest {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    throw new AppError('backup-damaged');
  }
}

export function requireSeal({ macB64, ...given }: Manifest, dek: Uint8Array): void {
  if (!isSealOf(macB64, given as JsonObject, dek, given.vault_id)) {
    throw new AppError('backup-damaged');
  }
}

import { randomBytes } from 'node:crypto';
import { hashRaw, type Options } from '@node-rs/argon2';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { normalisePassphrase } from '#shared/rules/passphrase.ts';
import { base64Of, fromBase64, toBase64 } from './encoding.ts';

/** What is accepted on reading: a hostile header must neither freeze the machine nor weaken it. */
export const kdfBounds = {
  memoryKiB: { min: 19_456, max: 1_048_576 },
  iterations: { min: 1, max: 16 },
  parallelism: { min: 1, max: 8 },
} as const;

const within = ({ min, max }: { min: number; max: number }) => z.int().min(min).max(max);

export const kdfParams = z.strictObject({
  algorithm: z.literal('argon2id'),
  memoryKiB: within(kdfBounds.memoryKiB),
  iterations: within(kdfBounds.iterations),
  parallelism: within(kdfBounds.parallelism),
  saltB64: base64Of(16),
});
export type KdfParams = z.output<typeof kdfParams>;

/** The price of one try, without the salt: each wrap draws its own. */
export type KdfCost = Omit<KdfParams, 'saltB64'>;

const fourGigabytes = 4 * 1024 ** 3;

/**
 * 256 MiB and three passes (0.4 s on the two-core reference machine); half the memory and one
 * more pass on machines of 4 GB and less, where 256 MiB may swap. Never below 64 MiB, 3, 4
 * (RFC 9106, second choice).
 */
export function defaultKdfParams(totalMemoryBytes: number): KdfCost {
  const small = totalMemoryBytes <= fourGigabytes;
  return {
    algorithm: 'argon2id',
    memoryKiB: small ? 131_072 : 262_144,
    iterations: small ? 4 : 3,
    parallelism: 4,
  };
}

/** Adds a fresh 16-byte salt: the same phrase never gives the same key twice. */
export function withFreshSalt(cost: KdfCost): KdfParams {
  return { ...cost, saltB64: toBase64(randomBytes(16)) };
}

/**
 * The 32-byte key-encrypting key of a phrase: Argon2id v1.3 over its NFKC form in UTF-8, computed
 * in native threads, so that the process keeps answering. The caller zeroes the key.
 *
 * @throws AppError `vault-header-damaged` when the parameters leave the bounds, before any hashing.
 */
export async function deriveKek(secret: string, params: KdfParams): Promise<Buffer> {
  const checked = kdfParams.safeParse(params);
  if (!checked.success) throw new AppError('vault-header-damaged');
  const bytes = Buffer.from(normalisePassphrase(secret), 'utf8');
  try {
    return await hashRaw(bytes, {
      algorithm: argon2id,
      memoryCost: params.memoryKiB,
      timeCost: params.iterations,
      parallelism: params.parallelism,
      outputLen: 32,
      salt: fromBase64(params.saltB64),
    });
  } finally {
    bytes.fill(0);
  }
}

// The package declares a const enum, which isolated modules may not read at run time.
const argon2id = 2 satisfies NonNullable<Options['algorithm']>;

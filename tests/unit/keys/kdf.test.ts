import { describe, expect, it } from 'vitest';
import {
  defaultKdfParams,
  deriveKek,
  type KdfParams,
  withFreshSalt,
} from '#main/vault/keys/kdf.ts';
import { cheap, codeOf } from './support.ts';

const salt = { saltB64: Buffer.alloc(16, 7).toString('base64') };
const gigabytes = (n: number): number => n * 1024 ** 3;

describe('the key of a phrase', () => {
  it('is Argon2id v1.3, as another implementation computes it', async () => {
    // Reference: Python argon2-cffi, hash_secret_raw(b'phrase', b'\x07'*16, 1, 19456, 1, 32, ID).
    const key = await deriveKek('phrase', { ...cheap, ...salt });
    expect(key.toString('hex')).toBe(
      '4eb6e6c36c7957d06dd0a631f168fc2a2d14d37c40e89cf6f1ee4ac17a9c9960',
    );
  });

  it('is the same however the phrase was typed, and another for another phrase', async () => {
    const params = { ...cheap, ...salt };
    const composed = await deriveKek('été\u00a0: été', params);
    const decomposed = await deriveKek('e\u0301te\u0301 : e\u0301te\u0301', params);
    const other = await deriveKek('ete : ete', params);
    expect(decomposed.equals(composed)).toBe(true);
    expect(other.equals(composed)).toBe(false);
  });

  it.each([
    ['memoryKiB', 19_455],
    ['memoryKiB', 1_048_577],
    ['iterations', 0],
    ['iterations', 17],
    ['parallelism', 0],
    ['parallelism', 9],
    ['memoryKiB', 20_000.5],
  ])('refuses %s = %d before hashing', async (name, value) => {
    const params = { ...cheap, ...salt, [name]: value } as KdfParams;
    expect(await codeOf(() => deriveKek('phrase', params))).toBe('vault-header-damaged');
  });

  it('refuses a salt of another length', async () => {
    const params = { ...cheap, saltB64: Buffer.alloc(8).toString('base64') };
    expect(await codeOf(() => deriveKek('phrase', params))).toBe('vault-header-damaged');
  });

  it('draws another salt each time', () => {
    expect(withFreshSalt(cheap).saltB64).not.toBe(withFreshSalt(cheap).saltB64);
  });

  it('asks for less memory and more passes on a small machine', () => {
    expect(defaultKdfParams(gigabytes(4))).toMatchObject({ memoryKiB: 131_072, iterations: 4 });
    expect(defaultKdfParams(gigabytes(8))).toMatchObject({ memoryKiB: 262_144, iterations: 3 });
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { KdfCost } from '#main/vault/keys/kdf.ts';
import { AppError } from '#shared/errors.ts';

/** The floor of what is accepted: some 20 ms a try. */
export const cheap: KdfCost = {
  algorithm: 'argon2id',
  memoryKiB: 19_456,
  iterations: 1,
  parallelism: 1,
};

/** A real folder, removed with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-keys-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'coffre');
}

/** The code a call fails with; 'no error' when it does not fail. */
export async function codeOf(run: () => unknown): Promise<string> {
  try {
    await run();
    return 'no error';
  } catch (error) {
    return error instanceof AppError ? error.code : `uncoded: ${String(error)}`;
  }
}

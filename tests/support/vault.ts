import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createDatabase, openDatabase, type VaultDatabase } from '#main/vault/db/database.ts';
import { createGate } from '#main/vault/dispatch.ts';
import type { AllHandlers } from '#main/vault/handler.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import type { Reply } from '#shared/ipc/wire.ts';

/** A folder of its own for one test, removed when it ends with whatever lies beside it. */
export async function temporaryFolder(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'carnet-test-'));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  const folder = join(place, 'dossier');
  await mkdir(folder);
  return folder;
}

/** A real SQLCipher file, opened, behind the real gate: keys aside, what the app runs. */
export async function openTestGate(handlers: Partial<AllHandlers>): Promise<{
  readonly database: VaultDatabase;
  readonly call: (path: string, input: unknown) => Promise<Reply>;
  /** The value of a call that must succeed. */
  readonly ask: <T>(path: string, input: unknown) => Promise<T>;
  readonly announced: string[][];
  /** The file and its key, for a test that reads what is on the disk. */
  readonly file: { readonly path: string; readonly key: Buffer };
}> {
  const path = join(await temporaryFolder(), 'notes.db');
  const key = randomBytes(32);
  await createDatabase(path, key);
  const database = await openDatabase(path, key);
  onTestFinished(() => database.close().catch(() => undefined));
  const announced: string[][] = [];
  const gate = createGate({
    keeper: { database: () => database } as Keeper,
    handlers,
    announce: (topics) => announced.push([...topics]),
    log: () => undefined,
  });
  return {
    database,
    call: gate.call,
    ask: async <T>(path: string, input: unknown) => {
      const reply = await gate.call(path, input);
      if (!reply.ok) throw new Error(`${path} refused: ${reply.code} ${reply.ref ?? ''}`);
      return reply.value as T;
    },
    announced,
    file: { path, key },
  };
}

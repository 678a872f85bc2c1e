import { sql } from 'kysely';
import { createGate } from '#main/vault/dispatch.ts';
import { handlers } from '#main/vault/handlers.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import { closeOpenVault } from '#main/vault/open-vault.ts';
import { openOrCreateVault, openVault } from './vault.ts';

export interface PersonModel {
  readonly id: string;
  pseudonym: string;
  notes: string;
  tags: readonly string[];
  archived: boolean;
}

export interface SessionModel {
  readonly id: string;
  readonly phases: readonly string[];
  readonly notes: Map<string, string>;
  discarded: boolean;
  closed: boolean;
}

/** What the vault must hold, and nothing more. */
export interface Model {
  locked: boolean;
  readonly persons: PersonModel[];
  readonly sessions: SessionModel[];
}

export const emptyModel = (): Model => ({ locked: false, persons: [], sessions: [] });

/** The real side: one vault on the disk, opened and closed for real. */
export interface Bench {
  /** The value, or the code of the refusal. */
  ask<T>(path: string, input: unknown): Promise<{ readonly value?: T; readonly code?: string }>;
  lock(): Promise<void>;
  unlock(): Promise<void>;
  /** Calls made so far. */
  asked(): number;
  /** An empty vault, open. `spoil`: from now on the vault forgets half of the index. */
  reset(spoil: boolean): Promise<void>;
  close(): Promise<void>;
}

const tables = [
  'entry',
  'session',
  'pathway_person',
  'pathway',
  'person_identity',
  'person',
  'search_document',
] as const;

export async function openBench(folder: string): Promise<Bench> {
  let vault: Awaited<ReturnType<typeof openVault>> | null = await openOrCreateVault(folder);
  let asked = 0;
  const keeper: Pick<Keeper, 'database'> = { database: () => vault?.database ?? null };
  const gate = createGate({
    keeper: keeper as Keeper,
    handlers,
    announce: () => undefined,
    log: () => undefined,
  });
  const lock = async () => {
    const closing = vault;
    vault = null;
    if (closing) await closeOpenVault(closing);
  };
  return {
    ask: async <T>(path: string, input: unknown) => {
      asked += 1;
      const reply = await gate.call(path, input);
      return reply.ok ? { value: reply.value as T } : { code: reply.code };
    },
    lock,
    unlock: async () => {
      vault ??= await openVault(folder);
    },
    asked: () => asked,
    reset: async (spoil) => {
      vault ??= await openVault(folder);
      await vault.database.write(async (tx) => {
        for (const table of tables) await tx.deleteFrom(table).execute();
        await sql`DROP TRIGGER IF EXISTS spoiled`.execute(tx);
        if (spoil) {
          await sql`CREATE TRIGGER spoiled AFTER INSERT ON entry BEGIN
            DELETE FROM search_document WHERE kind = 'person'; END`.execute(tx);
        }
      });
    },
    close: lock,
  };
}

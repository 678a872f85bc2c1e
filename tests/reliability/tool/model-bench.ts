import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { WriteTx } from '#main/vault/db/database.ts';
import { createGate } from '#main/vault/dispatch.ts';
import { handlers } from '#main/vault/handlers.ts';
import { keeperOf } from './backups.ts';
import { toolPhrase } from './vault.ts';

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

export interface PageModel {
  readonly id: string;
  burning: boolean;
}

/** What a vault holds, and a backup of it. */
export interface Content {
  persons: PersonModel[];
  sessions: SessionModel[];
  pages: PageModel[];
  templates: string[];
}

/** What the vault must hold, and nothing more. */
export interface Model extends Content {
  locked: boolean;
  /** As of the newest backup. */
  saved: Content | null;
}

const nothing = (): Content => ({ persons: [], sessions: [], pages: [], templates: [] });

export const emptyModel = (): Model => ({ locked: false, saved: null, ...nothing() });

export const copyContent = ({ persons, sessions, pages, templates }: Content): Content =>
  structuredClone({ persons, sessions, pages, templates });

/** The real side: one vault on the disk, opened and closed for real. */
export interface Bench {
  /** The value, or the code of the refusal. */
  ask<T>(path: string, input: unknown): Promise<{ readonly value?: T; readonly code?: string }>;
  lock(): Promise<void>;
  unlock(): Promise<void>;
  /** One act more. */
  count(): void;
  /** Acts so far. */
  counted(): number;
  /** An empty vault, open. `spoil`: from now on the vault forgets half of the index. */
  reset(spoil: boolean): Promise<void>;
  close(): Promise<void>;
}

const tables = [
  'journal_answer',
  'journal_page',
  'user_template',
  'entry',
  'session',
  'pathway_person',
  'pathway',
  'person_identity',
  'person',
  'search_document',
] as const;

/** One vault in a profile of its own, with the keeper and the gate of the app. */
export async function openBench(userData: string): Promise<Bench> {
  const keeper = keeperOf(join(userData, 'coffre'));
  await keeper.create(toolPhrase);
  const gate = createGate({
    keeper,
    handlers,
    announce: () => undefined,
    log: () => undefined,
  });
  let acts = 0;
  const unlock = async () => {
    if (keeper.database() === null) await keeper.unlock('own', toolPhrase);
  };
  return {
    ask: async <T>(path: string, input: unknown) => {
      const reply = await gate.call(path, input);
      return reply.ok ? { value: reply.value as T } : { code: reply.code };
    },
    lock: () => keeper.close(),
    unlock,
    count: () => {
      acts += 1;
    },
    counted: () => acts,
    reset: async (spoil) => {
      await forgetBackups(userData);
      await unlock();
      await keeper.database()?.write((tx) => empty(tx, spoil));
    },
    close: () => keeper.close(),
  };
}

async function empty(tx: WriteTx, spoil: boolean): Promise<void> {
  for (const table of tables) await tx.deleteFrom(table).execute();
  await sql`DROP TRIGGER IF EXISTS spoiled`.execute(tx);
  if (!spoil) return;
  await sql`CREATE TRIGGER spoiled AFTER INSERT ON entry BEGIN
    DELETE FROM search_document WHERE kind = 'person'; END`.execute(tx);
}

/** Backups, and vaults set aside, of the series before. */
async function forgetBackups(userData: string): Promise<void> {
  for (const name of await readdir(userData)) {
    if (name !== 'coffre') await rm(join(userData, name), { recursive: true });
  }
}

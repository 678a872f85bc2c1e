import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import type { VaultDatabase } from '#main/vault/db/database.ts';
import type { CarnetContract } from '#shared/contract.ts';
import { contract } from '#shared/contract.ts';
import type { PathwayId, PersonId, SessionId } from '#shared/features/fields.ts';
import type { JournalAnswer, JournalPage } from '#shared/features/journal.ts';
import type { Session } from '#shared/features/sessions.ts';
import type { Procedure } from '#shared/ipc/procedure.ts';
import type { InputOf, OutputOf } from '#shared/ipc/types.ts';
import type { ExportableEntry, StoredEntry } from '#shared/rules/bilan/exportable.ts';
import type { BilanFacts } from '#shared/rules/bilan/facts.ts';
import { openTestGate } from '#tests/support/vault.ts';

const root = resolve(import.meta.dirname, '../..');
/** What a name of a column or of a property may not speak of. */
const somebody = /person|pathway|session|companion|pseudonym|identity|bilan|entry|review|owner/i;
/** The frozen template is shared: it holds the words of a model and nothing of its users. */
const allowedTables = ['template'];

interface Edge {
  readonly from: string;
  readonly to: string;
}

async function tableNames(database: VaultDatabase): Promise<string[]> {
  const { rows } = await database.write((tx) =>
    sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table'`.execute(tx),
  );
  return rows.map(({ name }) => name);
}

async function foreignKeys(database: VaultDatabase): Promise<Edge[]> {
  const edges: Edge[] = [];
  for (const from of await tableNames(database)) {
    const { rows } = await database.write((tx) =>
      sql<{ table: string }>`SELECT "table" FROM pragma_foreign_key_list(${from})`.execute(tx),
    );
    edges.push(...rows.map(({ table }) => ({ from, to: table })));
  }
  return edges;
}

const isJournal = (table: string) => table.startsWith('journal_');

/** Every way out of, or into, the journal's tables, in words. */
async function waysOut(database: VaultDatabase): Promise<string[]> {
  const edges = await foreignKeys(database);
  const ways: string[] = [];
  const reached = new Set((await tableNames(database)).filter(isJournal));
  for (const table of reached) {
    for (const { to } of edges.filter(({ from }) => from === table)) {
      if (!isJournal(to) && !allowedTables.includes(to)) ways.push(`${table} → ${to}`);
      reached.add(to);
    }
  }
  for (const { from, to } of edges) {
    if (isJournal(to) && !isJournal(from)) ways.push(`${from} → ${to}`);
  }
  for (const table of [...reached].filter(isJournal)) {
    const { rows } = await database.write((tx) =>
      sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`.execute(tx),
    );
    ways.push(
      ...rows.filter(({ name }) => somebody.test(name)).map(({ name }) => `${table}.${name}`),
    );
  }
  const { rows: code } = await database.write((tx) =>
    sql<{ name: string }>`SELECT name FROM sqlite_schema
      WHERE type IN ('trigger', 'view') AND sql LIKE '%journal%'`.execute(tx),
  );
  return [...ways, ...code.map(({ name }) => `code ${name}`)];
}

describe('the tables of the journal', () => {
  it('lead to no person, pathway nor session, by key, by column or by code', async () => {
    const { database } = await openTestGate({});
    expect((await tableNames(database)).filter(isJournal).sort()).toEqual([
      'journal_answer',
      'journal_page',
      'journal_standing',
    ]);
    expect(await waysOut(database)).toEqual([]);
  });

  it.each([
    ['ALTER TABLE journal_page ADD COLUMN about TEXT REFERENCES person', 'journal_page → person'],
    [
      'CREATE TABLE journal_tag (page TEXT REFERENCES journal_page, s TEXT REFERENCES session)',
      'journal_tag → session',
    ],
    ['ALTER TABLE template ADD COLUMN pathway TEXT REFERENCES pathway', 'template → pathway'],
    ['ALTER TABLE session ADD COLUMN echo TEXT REFERENCES journal_page', 'session → journal_page'],
    ['ALTER TABLE journal_answer ADD COLUMN person_id TEXT', 'journal_answer.person_id'],
    ['CREATE VIEW told AS SELECT * FROM journal_page, person', 'code told'],
  ])('control: %s is seen', async (planted, seen) => {
    const { database } = await openTestGate({});
    await database.write((tx) => sql.raw(planted).execute(tx));
    expect(await waysOut(database)).toContain(seen);
  });
});

/** Names of the properties that cross the border, the words of a template aside. */
function propertyNames(feature: Record<string, { input: z.ZodType; output: z.ZodType }>): string[] {
  const names: string[] = [];
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, ...rest } = schema as { properties?: Record<string, unknown> };
    for (const [name, inner] of Object.entries(properties ?? {})) {
      names.push(name);
      if (name !== 'template') walk(inner);
    }
    for (const inner of Object.values(rest)) walk(inner);
  };
  for (const { input, output } of Object.values(feature)) {
    for (const schema of [input, output]) {
      walk(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
    }
  }
  return names;
}

type Somebody = PersonId | PathwayId | SessionId;
type Json = z.output<ReturnType<typeof z.json>>;

/** True somewhere in the union when a type carries the identifier of somebody, however deep. */
type Mentions<T> = [Json] extends [T]
  ? false
  : T extends Somebody
    ? true
    : T extends string | number | boolean | null | undefined
      ? false
      : T extends readonly (infer Item)[]
        ? Mentions<Item>
        : T extends object
          ? { [K in keyof T]: Mentions<T[K]> }[keyof T]
          : false;

type Crossing<F extends keyof CarnetContract> = {
  [V in keyof CarnetContract[F]]: CarnetContract[F][V] extends Procedure
    ? Mentions<InputOf<CarnetContract[F][V]> | OutputOf<CarnetContract[F][V]>>
    : false;
}[keyof CarnetContract[F]];

describe('what crosses the border for the journal', () => {
  it('carries no identifier of anybody, by type', () => {
    expectTypeOf<Extract<Crossing<'journal'>, true>>().toBeNever();
    expectTypeOf<Extract<Mentions<JournalPage>, true>>().toBeNever();
    // Control: the same eyes see a session's person, and a pathway asked for.
    expectTypeOf<Extract<Mentions<Session>, true>>().toEqualTypeOf<true>();
    expectTypeOf<Extract<Crossing<'sessions'>, true>>().toEqualTypeOf<true>();
    expectTypeOf<OutputOf<CarnetContract['journal']['page']>>().toEqualTypeOf<JournalPage>();
  });

  it('carries none by name either', () => {
    expect(propertyNames(contract.journal).filter((name) => somebody.test(name))).toEqual([]);
    expect(propertyNames(contract.sessions).filter((name) => somebody.test(name))).not.toEqual([]);
  });
});

describe('what leaves the vault', () => {
  it('cannot be made of a journal answer, by type', () => {
    expectTypeOf<JournalAnswer>().not.toExtend<StoredEntry>();
    expectTypeOf<JournalAnswer>().not.toExtend<ExportableEntry>();
    expectTypeOf<JournalAnswer>().not.toExtend<BilanFacts['entries'][number]>();
    // Control: what a bilan is made of does fit.
    expectTypeOf<ExportableEntry>().toExtend<BilanFacts['entries'][number]>();
  });

  it('is searched by a file that names no table of anybody', () => {
    const file = 'main/vault/features/search/journal-pages.sql.ts';
    const names = /(?:from|[jJ]oin)\(\s*'(\w+)/gi;
    const tables = [...readFileSync(join(root, file), 'utf8').matchAll(names)].map(
      ([, one]) => one,
    );
    expect(tables).toEqual(['search_index', 'search_document', 'journal_page']);
  });

  it('is read by nobody else: its tables are named by the journal and by the search alone', () => {
    const mentions = (source: string) => /\bjournal_(page|answer|standing)\b/.test(source);
    expect(mentions("tx.selectFrom('journal_page')")).toBe(true);
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'main'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((name) => name.endsWith('.ts') && mentions(readFileSync(join(root, name), 'utf8')));
    const elsewhere = files.filter((name) => !name.startsWith('main/vault/features/journal/'));
    expect(elsewhere.sort()).toEqual([
      'main/vault/db/migrations/0050-journal.ts',
      'main/vault/db/schema.ts',
      'main/vault/features/search/journal-pages.sql.ts',
      'main/vault/merge/tables.ts',
    ]);
  });
});

import { cp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql, type Transaction } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase, type VaultDatabase } from '#main/vault/db/database.ts';
import { isSound } from '#main/vault/db/integrity.ts';
import type { Schema } from '#main/vault/db/schema.ts';
import { AppError } from '#shared/errors.ts';
import { newVault, opened, setSetting, settingKeys } from '#tests/support/database.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

/** What a crash leaves after three saves: the journal is not folded back. */
async function crashedVault(): Promise<{ folder: string; path: string; key: Buffer }> {
  const vault = await newVault();
  const database = await opened(vault.path, vault.key);
  for (const key of ['second', 'third', 'fourth']) await setSetting(database, key);
  const folder = await temporaryFolder();
  await cp(vault.folder, folder, { recursive: true });
  return { folder, path: join(folder, 'notes.db'), key: vault.key };
}

describe('acknowledged saves that are not in the file any more', () => {
  it('are none after a mere crash', async () => {
    const { path, key } = await crashedVault();
    const database = await opened(path, key);
    expect(await settingKeys(database)).toHaveLength(4);
    expect(database.missingSaves).toBe(0);
  });

  it.each([
    ['removed', (path: string) => rm(path)],
    ['emptied', (path: string) => truncate(path)],
    ['damaged at its head', (path: string) => flip(path, 40)],
  ])('are counted when the journal was %s', async (_, damage) => {
    const { path, key } = await crashedVault();
    await damage(`${path}-wal`);
    const database = await opened(path, key);
    expect(await settingKeys(database)).toEqual(['first']);
    expect(database.missingSaves).toBe(3);
  });

  it('are counted when an older file was put back', async () => {
    const { path, key, folder } = await newVault();
    const older = await readFile(path);
    const database = await opened(path, key);
    await setSetting(database, 'second');
    await database.close();
    await writeFile(path, older);
    expect((await opened(path, key)).missingSaves).toBe(1);
    // Without the milestone nobody can tell: it is what is being tested.
    await rm(join(folder, 'jalon'));
    expect((await opened(path, key)).missingSaves).toBe(0);
  });

  it.each([
    ['damaged', (path: string) => flip(path, 20)],
    [
      'another vault’s',
      async (path: string) => {
        const other = await crashedVault();
        await cp(join(other.folder, 'jalon'), path);
      },
    ],
  ])('are not claimed when the milestone is %s', async (_, damage) => {
    const { path, key, folder } = await crashedVault();
    await damage(join(folder, 'jalon'));
    await rm(`${path}-wal`);
    expect((await opened(path, key)).missingSaves).toBe(0);
  });
});

describe('an open vault', () => {
  it.each([
    ['is thrown away', (folder: string) => rm(folder, { recursive: true })],
    ['is moved', (folder: string) => rename(folder, `${folder}-ailleurs`)],
    ['loses its notes', (folder: string) => rm(join(folder, 'notes.db'))],
    ['loses its journal', (folder: string) => rm(join(folder, 'notes.db-wal'))],
    [
      'is replaced by a copy of itself',
      async (folder: string) => {
        await cp(folder, `${folder}-copie`, { recursive: true });
        await rm(folder, { recursive: true });
        await rename(`${folder}-copie`, folder);
      },
    ],
  ])('takes no save any more when its folder %s', async (_, happen) => {
    const { path, key, folder } = await newVault();
    const database = await opened(path, key);
    await setSetting(database, 'before');
    await happen(folder);
    await expect(setSetting(database, 'after')).rejects.toMatchObject({
      code: 'vault-database-missing',
    });
    expect(await settingKeys(database)).not.toContain('after');
  });
});

describe('a damaged page', () => {
  it('is named by its code, and by its number, wherever it lies', async () => {
    const { path, key } = await newVault();
    const pages = (await readFile(path)).length / 4096;
    for (const page of [1, Math.floor(pages / 2), pages - 1]) {
      await flip(path, page * 4096 + 100);
      const database = await opened(path, key).catch((error) => error);
      if ('integrity' in database) {
        expect((await database.integrity()).cipher).toHaveLength(1);
        expect(isSound(await database.integrity())).toBe(false);
        await database.close();
      } else expect(database).toMatchObject({ code: 'vault-database-damaged' });
      await flip(path, page * 4096 + 100);
    }
    expect(isSound(await (await opened(path, key)).integrity())).toBe(true);
  });

  it('refuses the notes it holds with a code', async () => {
    const { path, key } = await newVault();
    const bytes = await readFile(path);
    const codes = new Set<string>();
    for (let at = 4096 + 100; at < bytes.length; at += 4096) {
      await flip(path, at);
      await opened(path, key)
        .then((database) => settingKeys(database).finally(() => database.close()))
        .catch((error) => codes.add(String(error.code)));
      await flip(path, at);
    }
    expect([...codes]).toEqual(['vault-database-damaged']);
    expect(await readdir(join(path, '..'))).not.toContain('notes.db-wal');
  });

  it('is no error without a code, in whatever query it is met', async () => {
    const { path, key } = await newVault();
    const written = await opened(path, key);
    await fillTables(written);
    await written.close();
    const bytes = await readFile(path);
    const outcomes = new Set<string>();
    for (let at = 4096 + 100; at < bytes.length; at += 4096) {
      await flip(path, at);
      outcomes.add(await readTables(path, key));
      await flip(path, at);
    }
    expect([...outcomes].sort()).toEqual(['read', 'vault-database-damaged']);
  });
});

/** Enough of everything for each table to have pages between its root and its rows. */
async function fillTables(database: VaultDatabase): Promise<void> {
  await database.write(async (tx) => {
    for (let i = 0; i < 400; i += 1) {
      const key = `${String(i)} ${'réglage '.repeat(40)}`;
      await tx.insertInto('setting').values({ key, value: '1' }).execute();
      const text = sql`(${i + 1}, ${`titre ${String(i)}`}, ${`${key} ${String(i * 7919)}`})`;
      await sql`INSERT INTO search_index (rowid, title, body) VALUES ${text}`.execute(tx);
    }
  });
}

/** `read`, or the code it was refused with. */
async function readTables(path: string, key: Buffer): Promise<string> {
  const database = await openDatabase(path, key).catch((error: unknown) => error);
  if (!(database instanceof Object) || !('read' in database)) return codeOf(database);
  const vault = database as VaultDatabase;
  const queries = [
    sql`SELECT s.value FROM setting AS s JOIN setting AS t ON s.key = t.key ORDER BY t.value`,
    sql`SELECT rowid FROM search_index WHERE search_index MATCH 'reglage OR titre' ORDER BY rank`,
  ];
  const found = new Set<string>();
  for (const query of queries) {
    const run = vault.read((tx) => query.execute(tx as Transaction<Schema>));
    found.add(await run.then(() => 'read', codeOf));
  }
  await vault.close().catch(() => undefined);
  return [...found].find((outcome) => outcome !== 'read') ?? 'read';
}

const codeOf = (error: unknown): string =>
  error instanceof AppError ? error.code : `no code: ${String(error)}`;

/** Flips one bit; twice is not at all. */
async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  await writeFile(path, bytes);
}

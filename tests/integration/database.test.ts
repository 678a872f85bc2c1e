import { randomBytes } from 'node:crypto';
import { copyFile, open as openFile, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql, type Transaction } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDatabase, openDatabase, type VaultDatabase } from '#main/vault/db/database.ts';
import { openConnection } from '#main/vault/db/driver.ts';
import { applicationId, migrations } from '#main/vault/db/migrate.ts';
import type { Schema } from '#main/vault/db/schema.ts';
import { indexDocument } from '#main/vault/db/search-index.ts';
import { newVault, opened, setSetting, settingKeys } from '#tests/support/database.ts';
import { countText, snapshot, writePlainSqlite } from '#tests/support/files.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

async function onRawFile(path: string, key: Buffer, ...statements: string[]): Promise<void> {
  const connection = await openConnection(path, key, 'write');
  for (const statement of statements) await connection.all(statement);
  await connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
  await connection.close();
}

/** Turns one byte over. */
async function damage(path: string, at: number): Promise<void> {
  const file = await openFile(path, 'r+');
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, at);
  await file.write(Buffer.from([(buffer[0] ?? 0) ^ 0xff]), 0, 1, at);
  await file.close();
}

describe('a file that cannot be opened', () => {
  const cases: Record<string, [string, (path: string, key: Buffer) => Promise<unknown>]> = {
    'is empty': ['vault-database-empty', (path) => truncate(path, 0)],
    'is shorter than a page': ['vault-database-damaged', (path) => truncate(path, 100)],
    'is noise': ['vault-database-damaged', (path) => writeFile(path, randomBytes(20_480))],
    'is damaged in its first page': ['vault-database-damaged', (path) => damage(path, 200)],
    'has lost its salt': ['vault-database-damaged', (path) => damage(path, 3)],
    'is an ordinary SQLite file': [
      'vault-database-foreign',
      async (path) => {
        await writePlainSqlite(`${path}.plain`, 'CREATE TABLE a (b); INSERT INTO a VALUES (1);');
        await copyFile(`${path}.plain`, path);
      },
    ],
    'bears another mark': [
      'vault-database-foreign',
      (path, key) => onRawFile(path, key, 'PRAGMA application_id = 7'),
    ],
    'bears another mark and no journal of ours': [
      'vault-database-foreign',
      (path, key) =>
        onRawFile(path, key, 'PRAGMA application_id = 7', 'PRAGMA journal_mode = DELETE'),
    ],
    'comes from a later version': [
      'vault-newer-version',
      (path, key) => onRawFile(path, key, 'PRAGMA user_version = 99990'),
    ],
  };

  it.each(Object.entries(cases))('because it %s says so and stays as it was', async (_, [
    code,
    spoil,
  ]) => {
    const { path, folder, key } = await newVault();
    await spoil(path, key);
    const before = await snapshot(folder);
    await expect(openDatabase(path, key)).rejects.toMatchObject({ code });
    expect(await snapshot(folder)).toEqual(before);
  });

  it('because the key is another one says so, stays as it was, and opens with its own', async () => {
    const { path, folder, key } = await newVault();
    const before = await snapshot(folder);
    await expect(openDatabase(path, randomBytes(32))).rejects.toMatchObject({
      code: 'vault-database-damaged',
    });
    expect(await snapshot(folder)).toEqual(before);
    expect(await settingKeys(await opened(path, key))).toEqual(['first']);
  });

  it('because it is not there is not created', async () => {
    const folder = await temporaryFolder();
    await expect(openDatabase(join(folder, 'notes.db'), randomBytes(32))).rejects.toMatchObject({
      code: 'vault-database-missing',
    });
    expect(await snapshot(folder)).toEqual({});
  });

  it('never gives a damaged page for a note', async () => {
    const { path, key } = await newVault();
    const { size } = await stat(path);
    for (let page = 1; page * 4096 < size; page += 1) await damage(path, page * 4096 + 100);
    const reading = openDatabase(path, key).then(async (database) => {
      onTestFinished(() => database.close().catch(() => undefined));
      return settingKeys(database);
    });
    await expect(reading).rejects.toMatchObject({ code: 'vault-database-damaged' });
  });
});

describe('creating', () => {
  it('never touches a file that is there', async () => {
    const { path, folder } = await newVault();
    const before = await snapshot(folder);
    await expect(createDatabase(path, randomBytes(32))).rejects.toThrow();
    expect(await snapshot(folder)).toEqual(before);
  });

  it('gives one vault when two creators come at once', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'notes.db');
    const keys = [randomBytes(32), randomBytes(32)];
    const outcomes = await Promise.allSettled(keys.map((key) => createDatabase(path, key)));
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await settingKeys(await opened(path, keys[winner] ?? Buffer.alloc(32)))).toEqual([]);
  });

  it('leaves the file to its owner only', async () => {
    const { path } = await newVault();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});

describe('an open vault', () => {
  it('has its mark and its safeguards', async () => {
    const { path, key } = await newVault();
    const database = await opened(path, key);
    const pragma = (name: string) =>
      database.write(async (tx) => {
        const { rows } = await sql.raw<Record<string, unknown>>(`PRAGMA ${name}`).execute(tx);
        return Object.values(rows[0] ?? {})[0];
      });
    const full = 2;
    const inMemory = 2;
    // One driver wipes its memory when asked; of the other, the format must be SQLCipher's.
    const ownPragma = process.env['CARNET_WINDOWS_DRIVER']
      ? { cipher: 'sqlcipher' }
      : { cipher_memory_security: '1' };
    const expected = {
      application_id: applicationId,
      user_version: migrations.at(-1)?.version,
      journal_mode: 'wal',
      synchronous: full,
      secure_delete: 1,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      temp_store: inMemory,
      fullfsync: 1,
      checkpoint_fullfsync: 1,
      ...ownPragma,
      integrity_check: 'ok',
    };
    for (const [name, value] of Object.entries(expected))
      expect({ [name]: await pragma(name) }).toEqual({ [name]: value });
    expect(await database.cipherVersion()).toMatch(/^4\b/);
  });

  it('cannot be written through a reader, even by raw SQL', async () => {
    const { path, key } = await newVault();
    const database = await opened(path, key);
    const insert = sql`INSERT INTO setting (key, value) VALUES ('raw', '1')`;
    const forged = (tx: unknown) => insert.execute(tx as Transaction<Schema>);
    await expect(database.read(forged)).rejects.toMatchObject({ code: 'folder-read-only' });
    await expect(
      database.read((tx) => sql`PRAGMA user_version = 5`.execute(tx as Transaction<Schema>)),
    ).rejects.toMatchObject({ code: 'folder-read-only' });
    expect(await settingKeys(database)).toEqual(['first']);
    await database.write(forged);
    expect(await settingKeys(database)).toEqual(['first', 'raw']);
  });

  it('loses nothing of others when a write fails', async () => {
    const { path, key } = await newVault();
    const database = await opened(path, key);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, (_, index) =>
        database.write(async (tx) => {
          await tx
            .insertInto('setting')
            .values({ key: `k${index}`, value: '1' })
            .execute();
          await new Promise((resolve) => setImmediate(resolve));
          if (index % 2 === 1) throw new Error('changed my mind');
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(20);
    const kept = Array.from({ length: 20 }, (_, index) => `k${index * 2}`);
    expect(await settingKeys(database)).toEqual([...kept, 'first'].sort());
  });

  it('still writes after a statement that was refused', async () => {
    const { path, key } = await newVault();
    const database = await opened(path, key);
    await expect(setSetting(database, 'first')).rejects.toThrow('sqlite: SQLITE_CONSTRAINT');
    await setSetting(database, 'second');
    expect(await settingKeys(database)).toEqual(['first', 'second']);
  });

  it('shows a reader nothing of a write under way, and does not make it wait', async () => {
    const { path, key } = await newVault();
    const database = await opened(path, key);
    await database.write(async (tx) => {
      await tx.insertInto('setting').values({ key: 'second', value: '1' }).execute();
      expect(await settingKeys(database)).toEqual(['first']);
    });
    expect(await settingKeys(database)).toEqual(['first', 'second']);
  });

  it('says nothing of the values in its errors', async () => {
    const { path, key } = await newVault();
    const database = await opened(path, key);
    const error = await database
      .write((tx) => sql`INSERT INTO nowhere VALUES (${'Ana'})`.execute(tx))
      .catch((thrown: unknown) => thrown);
    expect(String((error as Error).stack)).not.toContain('Ana');
    expect((error as Error).message).toBe('sqlite: SQLITE_ERROR');
  });

  it.each([
    ['nothing was done', async () => undefined],
    ['it was only read', settingKeys],
    ['it was only written', (database: VaultDatabase) => setSetting(database, 'second')],
  ])('is one file once closed, and a milestone beside it, when %s', async (_, use) => {
    const { path, folder, key } = await newVault();
    const database = await opened(path, key);
    await use(database);
    await database.close();
    expect(Object.keys(await snapshot(folder))).toEqual(['jalon', 'notes.db']);
  });

  it('finishes the write under way before it closes', async () => {
    const { path, key } = await newVault();
    const database = await opened(path, key);
    const write = database.write(async (tx) => {
      await new Promise((resolve) => setImmediate(resolve));
      await tx.insertInto('setting').values({ key: 'last', value: '1' }).execute();
    });
    await Promise.all([write, setSetting(database, 'queued'), database.close()]);
    expect(await settingKeys(await opened(path, key))).toEqual(['first', 'last', 'queued']);
  });
});

describe('a note', () => {
  const note = 'Élodie préfère la cour aux tilleuls, le mardi';

  async function write(database: VaultDatabase): Promise<void> {
    await database.write(async (tx) => {
      await tx
        .insertInto('draft')
        .values({ key: 'k', value: JSON.stringify(note), updated_at: 1 })
        .execute();
      await indexDocument(tx, { kind: 'person', ownerId: 'a', title: 'É', body: note });
    });
  }

  it('is found in no file of the folder, open or closed', async () => {
    const { path, key } = await newVault();
    const database = await opened(path, key);
    await write(database);
    expect(Object.keys(await snapshot(dirname(path)))).toContain('notes.db-wal');
    expect(await countText(dirname(path), note)).toBe(0);
    expect(await countText(dirname(path), 'tilleuls')).toBe(0);
    await database.close();
    expect(await countText(dirname(path), note)).toBe(0);
    expect(await countText(dirname(path), 'tilleuls')).toBe(0);
  });

  it.each([
    ['raw', `CREATE TABLE a (b); INSERT INTO a VALUES ('${note}');`],
    [
      'UTF-16 LE',
      `PRAGMA encoding = 'UTF-16le'; CREATE TABLE a (b); INSERT INTO a VALUES ('${note}');`,
    ],
    [
      'UTF-16 BE',
      `PRAGMA encoding = 'UTF-16be'; CREATE TABLE a (b); INSERT INTO a VALUES ('${note}');`,
    ],
    ...['', '-', '--'].map((before) => [
      `base64 after ${before.length}`,
      `CREATE TABLE a (b); INSERT INTO a VALUES ('${Buffer.from(`${before}${note}`).toString('base64')}');`,
    ]),
  ])('would be found in a file without encryption, %s (control)', async (_, script) => {
    const folder = await temporaryFolder();
    await writePlainSqlite(join(folder, 'notes.db'), script);
    expect(await countText(folder, note)).toBeGreaterThan(0);
  });
});

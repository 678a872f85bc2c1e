import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweepCopies } from '#main/vault/db/copies.ts';
import { openDatabase } from '#main/vault/db/database.ts';
import { openConnection } from '#main/vault/db/driver.ts';
import { applicationId, migrations } from '#main/vault/db/migrate.ts';
import type { Migration } from '#main/vault/db/migrations/migration.ts';
import { newVault, opened, settingKeys } from '#tests/support/database.ts';

describe('a migration', () => {
  const next: Migration = {
    version: 9990,
    statements: ['CREATE TABLE later (id TEXT) STRICT', "INSERT INTO later VALUES ('moved')"],
  };
  const failing: Migration = {
    version: 9991,
    statements: [
      "UPDATE setting SET value = 'half'",
      'DROP TABLE draft',
      'INSERT INTO nowhere VALUES (1)',
    ],
  };
  const current = migrations.at(-1)?.version;

  async function look(path: string, key: Buffer) {
    const connection = await openConnection(path, key, 'read');
    const [version] = await connection.all('PRAGMA user_version');
    const [mark] = await connection.all('PRAGMA application_id');
    const tables = await connection.all("SELECT name FROM sqlite_schema WHERE type = 'table'");
    const settings = await connection.all('SELECT key, value FROM setting');
    await connection.close();
    return {
      version: version?.user_version,
      mark: mark?.application_id,
      tables: tables.map(({ name }) => name),
      settings,
    };
  }
  const asBefore = {
    version: current,
    mark: applicationId,
    tables: expect.arrayContaining(['draft']),
    settings: [{ key: 'first', value: '1' }],
  };

  it('is done once, after a copy of the vault that opens', async () => {
    const { path, key } = await newVault();
    const database = await opened(path, key, [...migrations, next]);
    expect(await settingKeys(database)).toEqual(['first']);
    await database.close();
    expect(await look(path, key)).toMatchObject({
      version: 9990,
      tables: expect.arrayContaining(['later']),
    });
    const copy = await look(`${path}.avant-${current}`, key);
    expect(copy).toEqual(asBefore);
    expect(copy.tables).not.toContain('later');
    await (await opened(path, key, [...migrations, next])).close();
    await expect(openDatabase(path, key)).rejects.toMatchObject({ code: 'vault-newer-version' });
  });

  it('that fails leaves the former version, whole', async () => {
    const { path, key } = await newVault();
    await expect(openDatabase(path, key, { steps: [...migrations, failing] })).rejects.toThrow();
    expect(await look(path, key)).toEqual(asBefore);
    expect(await look(`${path}.avant-${current}`, key)).toEqual(asBefore);
    expect(await settingKeys(await opened(path, key))).toEqual(['first']);
  });

  it('keeps what an earlier step has done when a later one fails', async () => {
    const { path, key } = await newVault();
    const steps = [...migrations, next, failing];
    await expect(openDatabase(path, key, { steps })).rejects.toThrow();
    expect(await look(path, key)).toMatchObject({ version: 9990, settings: asBefore.settings });
  });

  it('does not trust a copy that was interrupted', async () => {
    const { path, key } = await newVault();
    await writeFile(`${path}.avant-${current}`, (await readFile(path)).subarray(0, 8192));
    await (await opened(path, key, [...migrations, next])).close();
    expect(await look(`${path}.avant-${current}`, key)).toEqual(asBefore);
  });

  it('does not begin when no copy can be made', async () => {
    const { path, key } = await newVault();
    await mkdir(`${path}.avant-${current}.partiel`);
    await expect(openDatabase(path, key, { steps: [...migrations, next] })).rejects.toThrow();
    expect(await look(path, key)).toEqual(asBefore);
  });

  it('leaves a copy for thirty days, and nothing of an unfinished one', async () => {
    const { path } = await newVault();
    const [old, recent, half] = ['10', '20', '30.partiel'].map((name) => `${path}.avant-${name}`);
    for (const copy of [old, recent, half]) await writeFile(copy ?? '', 'a copy');
    const now = Date.now();
    await utimes(old ?? '', now / 1000, (now - 31 * 86_400_000) / 1000);
    await utimes(recent ?? '', now / 1000, (now - 29 * 86_400_000) / 1000);
    await sweepCopies(path, now);
    const left = (await readdir(dirname(path))).filter((name) => name.includes('.avant-'));
    expect(left).toEqual(['notes.db.avant-20']);
  });

  it('leaves its copy to its owner only', async () => {
    const { path, key } = await newVault();
    await (await opened(path, key, [...migrations, next])).close();
    expect((await stat(`${path}.avant-${current}`)).mode & 0o777).toBe(0o600);
  });
});

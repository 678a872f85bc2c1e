import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSound } from '#main/vault/db/integrity.ts';
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
});

/** Flips one bit; twice is not at all. */
async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  await writeFile(path, bytes);
}

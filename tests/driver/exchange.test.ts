import { randomBytes } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Connection } from '#main/vault/db/connection.ts';
import { createDatabase, openDatabase } from '#main/vault/db/database.ts';
import { chooseDriver, type DriverName, openConnection } from '#main/vault/db/driver.ts';
import { setSetting, settingKeys } from '#tests/support/database.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

const pageBytes = 4096;
const pairs: readonly (readonly [DriverName, DriverName])[] = [
  ['sqlcipher', 'multiple-ciphers'],
  ['multiple-ciphers', 'sqlcipher'],
];

/** With the other driver from here to the end of the test, then as this run began. */
function chosenUntilDone(name: DriverName): void {
  chooseDriver(name);
  onTestFinished(() => chooseDriver('multiple-ciphers'));
}

async function newFile() {
  const path = join(await temporaryFolder(), 'notes.db');
  return { path, key: randomBytes(32) };
}

async function settingsIn(path: string, key: Buffer): Promise<string[]> {
  const database = await openDatabase(path, key);
  return settingKeys(database).finally(() => database.close());
}

async function writeSetting(path: string, key: Buffer, name: string): Promise<string> {
  const database = await openDatabase(path, key);
  await setSetting(database, name);
  const version = await database.cipherVersion();
  await database.close();
  return version;
}

describe.each(pairs)('a vault made by %s', (maker, other) => {
  it(`is opened, written and given back by ${other}`, async () => {
    const { path, key } = await newFile();
    chosenUntilDone(maker);
    await createDatabase(path, key);
    const made = await writeSetting(path, key, 'a');
    chooseDriver(other);
    expect(await settingsIn(path, key)).toEqual(['a']);
    expect(await writeSetting(path, key, 'b')).not.toBe(made);
    chooseDriver(maker);
    expect(await settingsIn(path, key)).toEqual(['a', 'b']);
  });

  it(`keeps its journal for ${other} when it was cut off`, async () => {
    const { path, key } = await newFile();
    chosenUntilDone(maker);
    await createDatabase(path, key);
    const database = await openDatabase(path, key);
    onTestFinished(() => database.close());
    await setSetting(database, 'only in the journal');
    const cut = await temporaryFolder();
    for (const name of ['notes.db', 'notes.db-wal', 'jalon']) {
      await cp(join(path, '..', name), join(cut, name));
    }
    chooseDriver(other);
    expect(await settingsIn(join(cut, 'notes.db'), key)).toEqual(['only in the journal']);
  });

  it(`copies itself so that ${other} opens the copy`, async () => {
    const { path, key } = await newFile();
    chosenUntilDone(maker);
    await createDatabase(path, key);
    await writeSetting(path, key, 'a');
    const database = await openDatabase(path, key);
    await database.copyInto(`${path}.copie`).finally(() => database.close());
    chooseDriver(other);
    expect(await settingsIn(`${path}.copie`, key)).toEqual(['a']);
  });

  it(`stays closed to ${other} with another key`, async () => {
    const { path, key } = await newFile();
    chosenUntilDone(maker);
    await createDatabase(path, key);
    chooseDriver(other);
    await expect(openDatabase(path, randomBytes(32))).rejects.toMatchObject({
      code: 'vault-database-damaged',
    });
  });
});

describe('the seals of the pages', () => {
  /** Every page of the file has one bit flipped in turn; both drivers are asked. */
  it('are broken for one driver where they are for the other, free pages too', async () => {
    const { path, key } = await newFile();
    onTestFinished(() => chooseDriver('multiple-ciphers'));
    await createDatabase(path, key);
    const database = await openDatabase(path, key);
    for (let i = 0; i < 300; i += 1) await setSetting(database, `${String(i)} ${'x'.repeat(200)}`);
    await database.write((tx) => tx.deleteFrom('setting').execute());
    await database.close();
    const readers = {
      sqlcipher: await openedBy('sqlcipher', path, key),
      'multiple-ciphers': await openedBy('multiple-ciphers', path, key),
    };
    const broken = async () => ({
      sqlcipher: await readers.sqlcipher.brokenPages(),
      'multiple-ciphers': await readers['multiple-ciphers'].brokenPages(),
    });
    const sound = await readFile(path);
    for (let page = 2; page <= sound.length / pageBytes; page += 1) {
      const flipped = Buffer.from(sound);
      const at = page * pageBytes - 1 - ((page * 97) % 4000);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
      await writeFile(path, flipped);
      const expected = [`HMAC verification failed for page ${String(page)}`];
      expect(await broken()).toEqual({ sqlcipher: expected, 'multiple-ciphers': expected });
    }
    await writeFile(path, sound);
    expect(await broken()).toEqual({ sqlcipher: [], 'multiple-ciphers': [] });
  });
});

async function openedBy(driver: DriverName, path: string, key: Buffer): Promise<Connection> {
  chooseDriver(driver);
  const connection = await openConnection(path, key, 'read');
  onTestFinished(() => connection.close());
  return connection;
}

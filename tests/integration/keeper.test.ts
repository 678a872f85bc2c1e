import { copyFile, mkdir, readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTestKeeper, goodPhrase, otherPhrase } from '#tests/support/keeper.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

async function createdVault() {
  const userData = await temporaryFolder();
  const folder = join(userData, 'coffre');
  const { keeper } = createTestKeeper(userData);
  const sheet = await keeper.create(goodPhrase);
  const restart = () => createTestKeeper(userData);
  return { userData, folder, keeper, sheet, restart };
}

const answersTo = (sheet: { words: string[]; challenge: number[] }) =>
  sheet.challenge.map((position) => ({ position, word: sheet.words[position - 1] ?? '' }));

describe('creation', () => {
  it('opens the vault, shows twelve words and asks for three of them', async () => {
    const { keeper, sheet, folder } = await createdVault();
    expect(sheet.words).toHaveLength(12);
    expect(new Set(sheet.challenge).size).toBe(3);
    expect(await keeper.status()).toMatchObject({
      own: 'present',
      open: 'own',
      recoveryPending: true,
    });
    await keeper.confirmRecovery(answersTo(sheet));
    expect(await keeper.status()).toMatchObject({ recoveryPending: false });
    await keeper.close();
    expect((await readdir(folder)).sort()).toEqual([
      'jalon',
      'notes.db',
      'vault.json',
      'vault.json.bak',
    ]);
  });

  it('refuses a weak phrase and leaves nothing behind', async () => {
    const userData = await temporaryFolder();
    const { keeper } = createTestKeeper(userData);
    await expect(keeper.create('motdepasse')).rejects.toMatchObject({
      code: 'passphrase-too-weak',
    });
    expect(await readdir(userData)).toEqual([]);
  });

  it('makes one vault of two creators at once', async () => {
    const userData = await temporaryFolder();
    const creators = [createTestKeeper(userData), createTestKeeper(userData)];
    const outcomes = await Promise.allSettled([
      creators[0]?.keeper.create(goodPhrase),
      creators[1]?.keeper.create(otherPhrase),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await readdir(userData)).toEqual(['coffre']);
  });

  it('never creates over a folder that holds something', async () => {
    const userData = await temporaryFolder();
    await mkdir(join(userData, 'coffre'));
    await writeFile(join(userData, 'coffre', 'notes.db'), 'somebody’s');
    const { keeper } = createTestKeeper(userData);
    expect((await keeper.status()).own).toBe('damaged');
    await expect(keeper.create(goodPhrase)).rejects.toMatchObject({ code: 'vault-already-exists' });
    expect(await readFile(join(userData, 'coffre', 'notes.db'), 'utf8')).toBe('somebody’s');
  });
});

describe('recovery sheet', () => {
  it('is not proven by wrong words', async () => {
    const { keeper, sheet } = await createdVault();
    const wrong = answersTo(sheet).map((answer) => ({ ...answer, word: 'abaisser' }));
    await expect(keeper.confirmRecovery(wrong)).rejects.toMatchObject({
      code: 'recovery-words-differ',
    });
    expect(await keeper.status()).toMatchObject({ recoveryPending: true });
  });

  it('opens the vault and gives it a new phrase; the old one opens nothing', async () => {
    const { keeper, sheet, restart } = await createdVault();
    await keeper.close();
    const later = restart().keeper;
    await later.unlockWithRecovery(sheet.words.join(' ').toUpperCase(), otherPhrase);
    await later.close();
    await expect(restart().keeper.unlock('own', goodPhrase)).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    const last = restart().keeper;
    await last.unlock('own', otherPhrase);
    expect(last.database()).not.toBeNull();
    await last.close();
  });

  it('is replaced by a new one: the old words open nothing', async () => {
    const { keeper, sheet, restart } = await createdVault();
    const renewed = await keeper.renewRecovery(goodPhrase);
    await keeper.close();
    await expect(
      restart().keeper.unlockWithRecovery(sheet.words.join(' '), otherPhrase),
    ).rejects.toMatchObject({ code: 'recovery-wrong' });
    const later = restart().keeper;
    await later.unlockWithRecovery(renewed.words.join(' '), otherPhrase);
    await later.close();
  });
});

describe('unlocking', () => {
  it('counts wrong phrases, then makes one wait, across processes', async () => {
    const { keeper, userData } = await createdVault();
    await keeper.close();
    const patient = createTestKeeper(userData);
    for (const seconds of [0, 0, 1]) {
      await expect(patient.keeper.unlock('own', otherPhrase)).rejects.toMatchObject({
        code: 'wrong-passphrase',
        seconds,
      });
    }
    expect(patient.attempts).toEqual([1, 2, 3]);
    const next = createTestKeeper(userData, { attempts: { failures: 3 } });
    await expect(next.keeper.unlock('own', goodPhrase)).rejects.toMatchObject({
      code: 'wait-before-retry',
      seconds: 1,
    });
  });

  it('keeps a second opener out, and lets it in after the close', async () => {
    const { keeper, restart } = await createdVault();
    await expect(restart().keeper.unlock('own', goodPhrase)).rejects.toMatchObject({
      code: 'vault-in-use',
    });
    await keeper.close();
    const later = restart().keeper;
    await later.unlock('own', goodPhrase);
    await later.close();
  });

  it('changes the phrase only for who knows the present one', async () => {
    const { keeper, restart } = await createdVault();
    await expect(keeper.changePassphrase(otherPhrase, otherPhrase)).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    await keeper.changePassphrase(goodPhrase, otherPhrase);
    await keeper.close();
    const later = restart().keeper;
    await later.unlock('own', otherPhrase);
    await later.close();
  });
});

describe('damage', () => {
  it('rebuilds a damaged header from its copy and says so', async () => {
    const { keeper, folder, restart } = await createdVault();
    await keeper.close();
    await writeFile(join(folder, 'vault.json'), '{"format":');
    const later = restart().keeper;
    expect(await later.status()).toMatchObject({ own: 'present', headerRecovered: true });
    await later.unlock('own', goodPhrase);
    await later.close();
  });

  it('names a header lost with its copy', async () => {
    const { keeper, folder, restart } = await createdVault();
    await keeper.close();
    await writeFile(join(folder, 'vault.json'), '');
    await writeFile(join(folder, 'vault.json.bak'), '');
    expect((await restart().keeper.status()).own).toBe('damaged');
    await expect(restart().keeper.unlock('own', goodPhrase)).rejects.toMatchObject({
      code: 'vault-header-damaged',
    });
  });

  const spoilers: [string, (database: string) => Promise<void>][] = [
    ['vault-database-missing', (database) => rename(database, `${database}.ailleurs`)],
    ['vault-database-empty', (database) => truncate(database, 0)],
    ['vault-database-damaged', (database) => truncate(database, 5000)],
    [
      'vault-database-foreign',
      (database) => writeFile(database, `SQLite format 3\0${'x'.repeat(8192)}`),
    ],
  ];
  it.each(spoilers)('says %s and never writes over it', async (code, spoil) => {
    const { keeper, folder, restart } = await createdVault();
    await keeper.close();
    const database = join(folder, 'notes.db');
    await spoil(database);
    const before = await readFile(database).catch(() => null);
    await expect(restart().keeper.unlock('own', goodPhrase)).rejects.toMatchObject({ code });
    expect(await readFile(database).catch(() => null)).toEqual(before);
  });

  it('tells a database of another vault from its own', async () => {
    const mine = await createdVault();
    const theirs = await createdVault();
    await mine.keeper.close();
    await theirs.keeper.close();
    await copyFile(join(theirs.folder, 'notes.db'), join(mine.folder, 'notes.db'));
    await expect(mine.restart().keeper.unlock('own', goodPhrase)).rejects.toMatchObject({
      code: 'vault-database-damaged',
    });
  });
});

describe('example', () => {
  it('lives in a folder of its own, opens with its shown phrase, and can be erased', async () => {
    const { userData, keeper } = await createdVault();
    await keeper.close();
    const visitor = createTestKeeper(userData).keeper;
    await visitor.openExample();
    expect(await visitor.status()).toMatchObject({
      own: 'present',
      example: 'present',
      open: 'example',
    });
    await visitor.close();
    await visitor.unlock('example', visitor.examplePhrase());
    await visitor.eraseExample();
    expect(await readdir(userData)).toEqual(['coffre']);
  });
});

describe('backups', () => {
  const unlocked = async () => {
    const userData = await temporaryFolder();
    const { keeper } = createTestKeeper(userData);
    await keeper.create(goodPhrase);
    return { keeper, userData };
  };

  it('are made, listed, rehearsed and restored by their moment', async () => {
    const { keeper } = await unlocked();
    expect(await keeper.backups.list()).toEqual([]);
    const { madeAt, counts } = await keeper.backups.make();
    expect(await keeper.backups.list()).toMatchObject([{ madeAt }]);
    const content = { counts: { persons: 0, sessions: 0, entries: 0 } };
    expect({ counts }).toEqual(content);
    expect(await keeper.backups.rehearse(madeAt, goodPhrase)).toMatchObject(content);
    const refused = keeper.backups.restore(madeAt, goodPhrase);
    await expect(refused).rejects.toMatchObject({ code: 'vault-in-use' });
    await keeper.close();
    await expect(keeper.backups.make()).rejects.toMatchObject({ code: 'locked' });
    expect(await keeper.backups.restore(madeAt, goodPhrase)).toMatchObject(content);
    await keeper.unlock('own', goodPhrase);
    await keeper.close();
  });

  it('slow down guessing like the lock screen', async () => {
    const { keeper } = await unlocked();
    const { madeAt } = await keeper.backups.make();
    for (let tries = 0; tries < 3; tries += 1) {
      const guess = keeper.backups.rehearse(madeAt, otherPhrase);
      await expect(guess).rejects.toMatchObject({ code: 'wrong-passphrase' });
    }
    const next = keeper.backups.rehearse(madeAt, goodPhrase);
    await expect(next).rejects.toMatchObject({ code: 'wait-before-retry' });
    await keeper.close();
  });
});

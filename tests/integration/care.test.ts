import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { finishDestruction } from '#main/vault/care/destroy.ts';
import { createGate } from '#main/vault/dispatch.ts';
import { handlers } from '#main/vault/handlers.ts';
import type { SheetCare, VaultDetails } from '#shared/features/care.ts';
import { createTestKeeper, goodPhrase, otherPhrase } from '#tests/support/keeper.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

async function anOwnVault() {
  const userData = await temporaryFolder();
  const { keeper } = createTestKeeper(userData);
  const sheet = await keeper.create(goodPhrase);
  const gate = createGate({ keeper, handlers, announce: () => undefined, log: () => undefined });
  const ask = async <T>(path: string, input: unknown = null) => {
    const reply = await gate.call(path, input);
    if (!reply.ok) throw new Error(`${path}: ${reply.code}`);
    return reply.value as T;
  };
  const prove = () =>
    keeper.confirmRecovery(
      sheet.challenge.map((position) => ({ position, word: sheet.words[position - 1] ?? '' })),
    );
  return { userData, folder: join(userData, 'coffre'), keeper, sheet, gate, ask, prove };
}

describe('the health of a vault', () => {
  it('says what opens it, whether its header is whole, and the room that is left', async () => {
    const { ask, folder, keeper, userData } = await anOwnVault();
    const details = await ask<VaultDetails>('care.details');
    expect(details).toMatchObject({
      headerSound: true,
      headerCopy: true,
      slots: { passphrase: 1, recovery: 1, keychain: 0, others: 0 },
    });
    expect(details.cipherVersion).toMatch(/^4(\.\d+\.\d+| \()/);
    expect(details.freeBytes).toBeGreaterThan(0);
    await keeper.close();
    await writeFile(join(folder, 'vault.json'), '{');
    const again = createTestKeeper(userData).keeper;
    await again.unlock('own', goodPhrase);
    expect(await again.care.details()).toMatchObject({ headerSound: false, headerCopy: true });
    await again.close();
  });

  it('reads the whole file on demand, and tells a broken page', async () => {
    const { ask, folder, keeper, gate } = await anOwnVault();
    expect(await ask('care.verify')).toEqual({
      sound: true,
      brokenPages: 0,
      structure: true,
      index: true,
    });
    const path = join(folder, 'notes.db');
    const bytes = await readFile(path);
    bytes.fill(0x5a, bytes.length - 2_000);
    await writeFile(path, bytes);
    expect(await gate.call('care.verify', null)).toMatchObject({
      ok: true,
      value: { sound: false, brokenPages: 1 },
    });
    await keeper.close();
  });

  it('says nothing while locked', async () => {
    const { keeper, gate } = await anOwnVault();
    await keeper.close();
    for (const path of ['care.details', 'care.verify', 'care.sheet'])
      expect(await gate.call(path, null)).toEqual({ ok: false, code: 'locked' });
  });
});

describe('the recovery sheet, a quarter later', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2026-01-10T10:00:00Z'));
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const on = (day: string) => vi.setSystemTime(new Date(`${day}T10:00:00Z`));
  const isDue = async (ask: <T>(path: string) => Promise<T>) =>
    (await ask<SheetCare>('care.sheet')).due;

  it('is proposed ninety days after it was proven, later on demand, or never', async () => {
    const { ask, prove } = await anOwnVault();
    on('2027-01-10');
    expect(await isDue(ask)).toBe(false);
    on('2026-01-10');
    await prove();
    on('2026-04-09');
    expect(await isDue(ask)).toBe(false);
    on('2026-04-10');
    expect(await isDue(ask)).toBe(true);
    await ask('care.sheetLater');
    expect(await isDue(ask)).toBe(false);
    on('2026-05-09');
    expect(await isDue(ask)).toBe(false);
    on('2026-05-10');
    expect(await isDue(ask)).toBe(true);
    await ask('care.setSheetReminder', { on: false });
    expect(await isDue(ask)).toBe(false);
    await ask('care.setSheetReminder', { on: true });
    expect(await isDue(ask)).toBe(true);
  });

  it('is checked for real: right words put the reminder off, wrong ones slow down', async () => {
    const { ask, gate, sheet, prove, keeper } = await anOwnVault();
    await prove();
    on('2026-04-10');
    const other = await anOwnVault();
    const wrong = { words: other.sheet.words.join(' ') };
    const check = (words: string) => gate.call('care.checkSheet', { words });
    expect(await check('un deux trois')).toMatchObject({ code: 'recovery-word-unknown' });
    for (const seconds of [0, 0, 1])
      expect(await gate.call('care.checkSheet', wrong)).toEqual({
        ok: false,
        code: 'recovery-wrong',
        seconds,
      });
    expect(await check(sheet.words.join(' '))).toMatchObject({ code: 'wait-before-retry' });
    expect(await isDue(ask)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await check(sheet.words.join(' ').toUpperCase())).toEqual({ ok: true, value: null });
    expect(await isDue(ask)).toBe(false);
    await Promise.all([keeper.close(), other.keeper.close()]);
  });

  it('refuses the old words once the sheet was made again', async () => {
    const { gate, sheet, keeper } = await anOwnVault();
    const renewed = await keeper.renewRecovery(goodPhrase);
    const check = (words: string[]) => gate.call('care.checkSheet', { words: words.join(' ') });
    expect(await check(sheet.words)).toMatchObject({ code: 'recovery-wrong' });
    expect(await check(renewed.words)).toMatchObject({ ok: true });
    await keeper.close();
  });
});

describe('the end of a vault', () => {
  it('takes a typed word, no other, and an open vault of one’s own', async () => {
    const { gate, keeper, folder } = await anOwnVault();
    expect(await gate.call('care.destroy', { word: 'oui' })).toMatchObject({
      code: 'invalid-input',
    });
    expect(await readdir(folder)).toContain('vault.json');
    await keeper.close();
    const destroy = () => gate.call('care.destroy', { word: 'détruire' });
    expect(await destroy()).toMatchObject({ code: 'locked' });
    await keeper.openExample();
    expect(await destroy()).toMatchObject({ code: 'conflict' });
    expect(await readdir(folder)).toContain('vault.json');
    await keeper.close();
  });

  it('leaves nothing that a phrase opens, and every backup', async () => {
    const { ask, keeper, userData, sheet } = await anOwnVault();
    const { madeAt } = await keeper.backups.make();
    await mkdir(join(userData, 'coffre.mis-de-cote-1'));
    await writeFile(join(userData, 'coffre.mis-de-cote-1', 'vault.json'), 'an older vault');
    const backups = await readdir(join(userData, 'sauvegardes'));
    await ask('care.destroy', { word: 'détruire' });
    expect((await readdir(userData)).sort()).toEqual(['sauvegardes']);
    expect(await readdir(join(userData, 'sauvegardes'))).toEqual(backups);

    const { keeper: fresh } = createTestKeeper(userData);
    expect(await fresh.status()).toMatchObject({ own: 'absent', open: null });
    const gone = { code: 'vault-not-found' };
    await expect(fresh.unlock('own', goodPhrase)).rejects.toMatchObject(gone);
    const words = sheet.words.join(' ');
    await expect(fresh.unlockWithRecovery(words, otherPhrase)).rejects.toMatchObject(gone);
    // What the screen has said: a backup still opens with the phrase of its day.
    expect(await fresh.backups.rehearse(madeAt, goodPhrase)).toMatchObject({
      counts: { persons: 0 },
    });
    await fresh.create(otherPhrase);
    expect((await fresh.status()).own).toBe('present');
    await fresh.close();
  });

  it('finishes at the next start what was cut short, keys first', async () => {
    const userData = await temporaryFolder();
    const folder = join(userData, 'coffre');
    const doomed = `${folder}.detruit-1`;
    await mkdir(doomed);
    await writeFile(join(doomed, 'vault.json'), 'slots of a vault that is no more');
    await writeFile(join(doomed, 'notes.db'), 'x');
    const { keeper } = createTestKeeper(userData);
    expect((await keeper.status()).own).toBe('absent');
    expect(await readdir(userData)).toEqual([]);
    // A vault beside it is none of its business.
    await keeper.create(goodPhrase);
    await finishDestruction(folder);
    expect(await readdir(folder)).toContain('vault.json');
    await keeper.close();
  });
});

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { VaultKeeper } from '#main/vault/vault-keeper.ts';
import { createTestKeeper, goodPhrase } from '#tests/support/keeper.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

const morning = Date.UTC(2026, 10, 22, 9);
const hour = 3_600_000;

const at = (moment: number) => vi.useFakeTimers({ now: moment, toFake: ['Date'] });
afterEach(() => void vi.useRealTimers());

const write = (keeper: VaultKeeper, key: string) =>
  keeper
    .database()
    ?.write((tx) =>
      tx.insertInto('draft').values({ key, value: '"un mot"', updated_at: Date.now() }).execute(),
    );

async function opened() {
  at(morning);
  const userData = await temporaryFolder();
  const { keeper } = createTestKeeper(userData);
  await keeper.create(goodPhrase);
  return { userData, keeper, place: join(userData, 'sauvegardes') };
}

describe('backups nobody asked for', () => {
  it('wait until there is something to lose', async () => {
    const { keeper } = await opened();
    expect(await keeper.backups.makeIfDue('lock')).toBe(false);
    await write(keeper, 'person:new');
    expect(await keeper.backups.makeIfDue('lock')).toBe(true);
    expect(await keeper.backups.state()).toEqual({
      last: { madeAt: morning, counts: { persons: 0, sessions: 0, entries: 0 } },
      failure: null,
      secondPlaceSince: morning,
    });
    await keeper.close();
  });

  it('are made once a day while open, at each lock after a change, and never for nothing', async () => {
    const { keeper } = await opened();
    await write(keeper, 'a');
    expect(await keeper.backups.makeIfDue('open')).toBe(true);
    at(morning + 5 * hour);
    await write(keeper, 'b');
    expect(await keeper.backups.makeIfDue('open')).toBe(false);
    expect(await keeper.backups.makeIfDue('lock')).toBe(true);
    at(morning + 40 * hour);
    expect(await keeper.backups.makeIfDue('open')).toBe(false);
    expect(await keeper.backups.makeIfDue('lock')).toBe(false);
    await write(keeper, 'c');
    expect(await keeper.backups.makeIfDue('open')).toBe(true);
    await keeper.close();
  });

  it('are made anew when the files are gone', async () => {
    const { keeper, place } = await opened();
    await write(keeper, 'a');
    await keeper.backups.makeIfDue('lock');
    await rm(place, { recursive: true });
    expect(await keeper.backups.state()).toMatchObject({ last: null });
    expect(await keeper.backups.makeIfDue('open')).toBe(true);
    await keeper.close();
  });

  it('are never made of the example', async () => {
    const userData = await temporaryFolder();
    const { keeper } = createTestKeeper(userData);
    await keeper.openExample();
    await write(keeper, 'a');
    expect(await keeper.backups.makeIfDue('lock')).toBe(false);
    expect(await keeper.backups.state()).toBeNull();
    await keeper.close();
    expect(await readdir(userData)).toEqual(['coffre-exemple']);
  });

  it('remember why they failed until one succeeds', async () => {
    const { keeper, place } = await opened();
    await write(keeper, 'a');
    await writeFile(place, 'a file where the folder should be');
    expect(await keeper.backups.makeIfDue('lock')).toBe(false);
    expect(await keeper.backups.state()).toMatchObject({
      last: null,
      failure: { at: morning, code: 'folder-read-only' },
    });
    await rm(place);
    expect(await keeper.backups.makeIfDue('lock')).toBe(true);
    expect(await keeper.backups.state()).toMatchObject({ failure: null });
    await keeper.close();
  });

  it('leave only what the next opening sweeps, when they are killed', async () => {
    const { keeper, place, userData } = await opened();
    await keeper.close();
    await mkdir(join(place, '.sauvegarde-killed', 'archive-relecture-x'), { recursive: true });
    await mkdir(join(userData, 'coffre.restauration-killed'));
    await keeper.unlock('own', goodPhrase);
    expect(await readdir(place)).toEqual([]);
    expect((await readdir(userData)).sort()).toEqual(['coffre', 'sauvegardes']);
    await keeper.close();
  });

  it('are remembered as interrupted when they are killed, until one succeeds', async () => {
    const { keeper, place } = await opened();
    await keeper.close();
    await keeper.unlock('own', goodPhrase);
    expect(await keeper.backups.state()).toMatchObject({ failure: null });
    await keeper.close();
    await mkdir(join(place, '.sauvegarde-killed'), { recursive: true });
    await keeper.unlock('own', goodPhrase);
    expect(await keeper.backups.state()).toMatchObject({
      last: null,
      failure: { at: morning, code: 'backup-interrupted' },
    });
    await keeper.backups.make();
    expect(await keeper.backups.state()).toMatchObject({ failure: null });
    await keeper.close();
  });
});

it('a copy elsewhere counts from the moment it was made', async () => {
  const { keeper } = await opened();
  await keeper.backups.make();
  at(morning + 20 * 24 * hour);
  await keeper.backups.noteSecondPlace();
  expect(await keeper.backups.state()).toMatchObject({
    secondPlaceSince: morning + 20 * 24 * hour,
  });
  await keeper.close();
});

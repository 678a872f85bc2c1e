import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { createSecondPlace } from '#main/app/second-place.ts';
import { backupName } from '#shared/rules/backup-name.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

const shown = vi.hoisted(() => ({ paths: [] as string[] }));
vi.mock('electron', () => ({
  shell: { openPath: async (path: string) => shown.paths.push(path) },
}));

const noon = Date.UTC(2026, 10, 22, 12);
const name = backupName(noon);
const windowOf = (destroyed = false) => ({ isDestroyed: () => destroyed }) as BrowserWindow;

/** A profile with one backup, another folder, and dialogs that give the answer set last. */
async function setUp() {
  const userData = await temporaryFolder();
  const backups = join(userData, 'sauvegardes');
  await mkdir(backups);
  await writeFile(join(backups, name), 'an encrypted backup');
  const elsewhere = await temporaryFolder();
  let answer: string | null = null;
  const proposed: string[] = [];
  const place = createSecondPlace(userData, {
    askWhereToCopy: async (_, proposal) => {
      proposed.push(proposal);
      return answer;
    },
    askWhichBackup: async () => answer,
  });
  const choose = (path: string | null) => {
    answer = path;
  };
  return { userData, backups, elsewhere, place, proposed, choose };
}

describe('a backup carried out', () => {
  it('is copied where one says, under the name proposed', async () => {
    const { place, elsewhere, choose, proposed } = await setUp();
    choose(join(elsewhere, name));
    expect(await place.copyOut(noon, windowOf())).toEqual({ fileName: name });
    expect(proposed).toEqual([name]);
    expect(await readFile(join(elsewhere, name), 'utf8')).toBe('an encrypted backup');
    expect(await readdir(elsewhere)).toEqual([name]);
  });

  it('is given the ending that a name typed by hand lacks, and keeps another', async () => {
    const { place, elsewhere, choose } = await setUp();
    choose(join(elsewhere, 'ma copie'));
    expect(await place.copyOut(noon, windowOf())).toEqual({ fileName: 'ma copie.sauvegarde' });
    choose(join(elsewhere, 'copie.zip'));
    expect(await place.copyOut(noon, windowOf())).toEqual({ fileName: 'copie.zip' });
    expect((await readdir(elsewhere)).sort()).toEqual(['copie.zip', 'ma copie.sauvegarde']);
  });

  it('is not, when one changes one’s mind', async () => {
    const { place } = await setUp();
    expect(await place.copyOut(noon, windowOf())).toBeNull();
  });

  it('is not, when a lock closed the window meanwhile', async () => {
    const { place, elsewhere, choose } = await setUp();
    choose(join(elsewhere, name));
    await expect(place.copyOut(noon, windowOf(true))).rejects.toMatchObject({
      code: 'export-cancelled',
    });
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it('is never copied onto itself', async () => {
    const { place, backups, choose } = await setUp();
    choose(join(backups, name));
    await expect(place.copyOut(noon, windowOf())).rejects.toMatchObject({
      code: 'backup-copy-failed',
    });
    expect(await readFile(join(backups, name), 'utf8')).toBe('an encrypted backup');
  });

  it('is not there: says so before it asks where', async () => {
    const { place, proposed } = await setUp();
    await expect(place.copyOut(noon + 1_000, windowOf())).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(proposed).toEqual([]);
  });

  it('to a place that is gone says so, with a code and no path', async () => {
    const { place, elsewhere, choose } = await setUp();
    choose(join(elsewhere, 'unplugged', name));
    const refusal = await place.copyOut(noon, windowOf()).catch((error) => error);
    expect(refusal).toMatchObject({ code: 'backup-copy-failed', message: 'backup-copy-failed' });
  });
});

describe('a backup brought in', () => {
  it('takes the moment its name says, then the first one free', async () => {
    const { place, elsewhere, backups, choose } = await setUp();
    await writeFile(join(elsewhere, name), 'another backup of that moment');
    choose(join(elsewhere, name));
    expect(await place.bringIn(windowOf())).toEqual({ madeAt: noon + 1_000 });
    expect((await readdir(backups)).sort()).toEqual([name, backupName(noon + 1_000)]);
    expect(await readFile(join(backups, name), 'utf8')).toBe('an encrypted backup');
  });

  it('is not kept twice', async () => {
    const { place, elsewhere, backups, choose } = await setUp();
    await writeFile(join(elsewhere, name), 'an encrypted backup');
    choose(join(elsewhere, name));
    expect(await place.bringIn(windowOf())).toEqual({ madeAt: noon });
    expect(await readdir(backups)).toEqual([name]);
  });

  it('under another name takes the moment it was written, in whole seconds', async () => {
    const { place, elsewhere, backups, choose } = await setUp();
    const path = join(elsewhere, 'copie.zip');
    await writeFile(path, 'a renamed backup');
    await utimes(path, noon / 1000 + 90.5, noon / 1000 + 90.5);
    choose(path);
    expect(await place.bringIn(windowOf())).toEqual({ madeAt: noon + 90_000 });
    expect(await readdir(backups)).toContain(backupName(noon + 90_000));
  });

  it('makes the folder when it is the first', async () => {
    const { place, elsewhere, backups, choose } = await setUp();
    await writeFile(join(elsewhere, name), 'from another computer');
    await rm(backups, { recursive: true });
    choose(join(elsewhere, name));
    expect(await place.bringIn(windowOf())).toEqual({ madeAt: noon });
    expect(await readFile(join(backups, name), 'utf8')).toBe('from another computer');
  });

  it('is refused with a code when it is gone, and none when none is chosen', async () => {
    const { place, elsewhere, choose } = await setUp();
    expect(await place.bringIn(windowOf())).toBeNull();
    choose(join(elsewhere, 'gone.sauvegarde'));
    await expect(place.bringIn(windowOf())).rejects.toMatchObject({ code: 'backup-copy-failed' });
  });
});

it('the folder is shown, and made before that', async () => {
  const { place, backups } = await setUp();
  await rm(backups, { recursive: true });
  await place.showFolder();
  expect(shown.paths).toEqual([backups]);
  expect(await readdir(backups)).toEqual([]);
});

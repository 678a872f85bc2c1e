import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '#main/app/log.ts';
import { openPreferences, parseWindowFile } from '#main/app/preferences.ts';
import { openSessionData } from '#main/app/session-data.ts';
import { isAnotherRunning } from '#main/app/single-instance.ts';
import { saveWhole } from '#main/print/save.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carnet-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('preferences', () => {
  const usual = {
    theme: 'system',
    language: 'fr',
    zoom: 1,
    idleMinutes: 5,
    codes: false,
    blur: false,
    protectScreen: true,
    bilanFormat: 'pdf',
  };

  it.each([
    ['nothing', null],
    ['a torn file', '{"preferences":{"the'],
    ['another thing', '[]'],
    ['a huge file', ' '.repeat(70_000)],
    ['values out of bounds', '{"preferences":{"zoom":40},"bounds":{"x":1e9}}'],
  ])('take their usual values from %s', (_what, text) => {
    expect(parseWindowFile(text)).toEqual({ bounds: null, maximized: false, preferences: usual });
  });

  it('change one by one and are found again', () => {
    const store = openPreferences(folder, createLog());
    const heard: unknown[] = [];
    store.onChange((preferences) => heard.push(preferences));
    store.set({ zoom: 1.25 });
    store.set({ theme: 'dark' });
    store.setPlace({ bounds: { x: 1, y: 2, width: 800, height: 600 }, maximized: true });
    const expected = { ...usual, zoom: 1.25, theme: 'dark' };
    expect(heard.at(-1)).toEqual(expected);
    const again = openPreferences(folder, createLog());
    expect(again.get()).toEqual(expected);
    expect(again.place().bounds).toEqual({ x: 1, y: 2, width: 800, height: 600 });
    expect(statSync(join(folder, 'fenetre.json')).mode & 0o777).toBe(0o600);
  });

  it('cost nothing else when the folder is gone', () => {
    const log = createLog();
    const store = openPreferences(join(folder, 'gone'), log);
    expect(store.set({ zoom: 2 }).zoom).toBe(2);
    expect(log.count('preferences-unwritable')).toBe(1);
  });
});

describe('session data', () => {
  it('is a private folder, and what a dead run left is wiped', () => {
    const dead = openSessionData(folder, '/profile/a').folder;
    writeFileSync(join(dead, 'Preferences'), '{}');
    const data = openSessionData(folder, '/profile/a');
    expect(statSync(data.folder).mode & 0o777).toBe(0o700);
    expect(existsSync(dead)).toBe(false);
    data.wipe();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves another profile’s alone, and follows no link', () => {
    const other = openSessionData(folder, '/profile/b').folder;
    const mine = openSessionData(folder, '/profile/a');
    mkdirSync(join(folder, 'precious'));
    writeFileSync(join(folder, 'precious/note'), 'x');
    symlinkSync(join(folder, 'precious'), `${mine.folder.slice(0, -6)}linked`);
    openSessionData(folder, '/profile/a');
    expect(existsSync(other)).toBe(true);
    expect(existsSync(join(folder, 'precious/note'))).toBe(true);
  });

  it('goes after a kill too', async () => {
    const ready = join(folder, 'ready');
    const program = `
      import { openSessionData } from ${JSON.stringify(join(folder, 'session-data.mjs'))};
      import { writeFileSync } from 'node:fs';
      openSessionData(${JSON.stringify(folder)}, '/profile/c');
      writeFileSync(${JSON.stringify(ready)}, '');
      setInterval(() => {}, 1000);`;
    const { transformWithOxc } = await import('vite');
    const source = readFileSync(
      join(import.meta.dirname, '../../../main/app/session-data.ts'),
      'utf8',
    );
    const { code } = await transformWithOxc(source, 'session-data.ts');
    writeFileSync(join(folder, 'session-data.mjs'), code);
    const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
    await expect.poll(() => existsSync(ready), { timeout: 10_000 }).toBe(true);
    const left = () => readdirSync(folder).filter((name) => name.startsWith('carnet-de-pair-'));
    expect(left()).toHaveLength(1);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  });
});

describe('saveWhole', () => {
  it('replaces the file at once, for its owner only', async () => {
    const path = join(folder, 'bilan.pdf');
    writeFileSync(path, 'old', { mode: 0o644 });
    await saveWhole(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['bilan.pdf']);
  });

  it('leaves nothing beside when it cannot', async () => {
    const path = join(folder, 'taken');
    mkdirSync(path);
    await expect(saveWhole(path, Buffer.from('x'))).rejects.toMatchObject({
      code: 'export-failed',
    });
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

describe('a start that Chromium refused its lock to', () => {
  it('gives way to the app whose mark is there', () => {
    symlinkSync('machine-4242', join(folder, 'SingletonLock'));
    expect(isAnotherRunning(folder)).toBe(true);
  });

  it('goes on where nobody left a mark, or where none can be left', () => {
    expect(isAnotherRunning(folder)).toBe(false);
    writeFileSync(join(folder, 'file'), '');
    expect(isAnotherRunning(join(folder, 'file', 'profile'))).toBe(false);
  });
});

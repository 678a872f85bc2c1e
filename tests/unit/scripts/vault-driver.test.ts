import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { requireVaultDriver } from '#scripts/setup/vault-driver.mjs';
import { isRecentEnough } from '#scripts/setup/windows-driver.mjs';

async function newRoot(...folders: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'carnet-driver-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const folder of folders)
    await mkdir(join(root, 'node_modules', folder), { recursive: true });
  return root;
}

const compiled = '@journeyapps/sqlcipher/build/Release';
const prebuilt = 'better-sqlite3-multiple-ciphers/prebuilds';

describe('the driver of this system', () => {
  it.each([
    ['linux', compiled],
    ['darwin', compiled],
    ['win32', prebuilt],
  ])('is enough on %s', async (platform, folder) => {
    const root = await newRoot(folder);
    expect(() => requireVaultDriver(root, platform)).not.toThrow();
  });

  it.each([
    ['linux', prebuilt, 'g++'],
    ['darwin', '@journeyapps/sqlcipher/lib', 'g++'],
    ['win32', compiled, 'Node.js 22.14'],
  ])('is asked for on %s', async (platform, folder, word) => {
    const root = await newRoot(folder);
    expect(() => requireVaultDriver(root, platform)).toThrow(word);
  });

  it('is optional for npm on every system, and never needs a script on Windows', async () => {
    const lock = await readFile(resolve(import.meta.dirname, '../../../package-lock.json'), 'utf8');
    const { packages } = JSON.parse(lock);
    const [elsewhere, windows] = [
      packages['node_modules/@journeyapps/sqlcipher'],
      packages['node_modules/better-sqlite3-multiple-ciphers'],
    ];
    expect(elsewhere).toMatchObject({ optional: true, os: ['darwin', 'linux'] });
    expect(windows).toMatchObject({ optional: true });
    expect(windows).not.toHaveProperty('hasInstallScript');
    expect(windows).not.toHaveProperty('os');
  });
});

it.each([
  ['20.20.2', false],
  ['22.13.1', false],
  ['22.14.0', true],
  ['26.10.0', true],
])('Node %s runs the driver of Windows: %s', (version, recent) => {
  expect(isRecentEnough(version)).toBe(recent);
});

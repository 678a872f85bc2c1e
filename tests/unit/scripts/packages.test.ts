import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensurePackages, installedMatches } from '#scripts/setup/packages.mjs';

const LOCK = { packages: { '': { version: '0' }, 'node_modules/a': { version: '1.0.0' } } };

describe('ensurePackages', () => {
  let root: string;
  let installs: number;
  const install = (isGood = true) => {
    installs += 1;
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    return isGood;
  };
  const lock = (content: unknown) =>
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify(content));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'carnet-packages-'));
    installs = 0;
    lock(LOCK);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('installs once, then not again until the lock file changes', () => {
    expect(ensurePackages(root, () => install())).toBe(true);
    expect(ensurePackages(root, () => install())).toBe(false);
    expect(installs).toBe(1);
    lock({ packages: { 'node_modules/a': { version: '2.0.0' } } });
    expect(ensurePackages(root, () => install())).toBe(true);
    expect(installs).toBe(2);
  });

  it('says what to do when the installation fails, and tries again the next time', () => {
    expect(() => ensurePackages(root, () => install(false))).toThrow(/npm ci/);
    expect(existsSync(join(root, 'node_modules/.carnet-stamp'))).toBe(false);
    expect(ensurePackages(root, () => install())).toBe(true);
  });

  it('adopts a finished installation made by hand, and only a matching one', () => {
    mkdirSync(join(root, 'node_modules'));
    const hidden = join(root, 'node_modules/.package-lock.json');
    writeFileSync(hidden, JSON.stringify({ packages: { 'node_modules/a': { version: '0.9.0' } } }));
    expect(ensurePackages(root, () => install())).toBe(true);
    lock({ packages: { ...LOCK.packages, 'node_modules/b': { version: '1.0.0' } } });
    writeFileSync(
      hidden,
      JSON.stringify({
        packages: {
          'node_modules/a': { version: '1.0.0' },
          'node_modules/b': { version: '1.0.0' },
        },
      }),
    );
    expect(ensurePackages(root, () => install())).toBe(false);
    expect(installs).toBe(1);
  });
});

describe('installedMatches', () => {
  const wanted = { a: { version: '1' }, 'linux-only': { version: '1', optional: true } };

  it('lets packages of other platforms be absent', () => {
    expect(installedMatches(wanted, { a: { version: '1' } })).toBe(true);
  });

  it('refuses a missing, a different and an unknown package', () => {
    expect(installedMatches(wanted, {})).toBe(false);
    expect(installedMatches(wanted, { a: { version: '2' } })).toBe(false);
    expect(installedMatches(wanted, { a: { version: '1' }, b: { version: '1' } })).toBe(false);
  });
});

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkIntegrity,
  FALLBACK,
  isPrepared,
  publish,
  sweep,
} from '#scripts/setup/electron-fallback.mjs';
import { electronPath, ensureElectron, pointAt } from '#scripts/setup/electron-runtime.mjs';

let directory: string;
const at = (...path: string[]) => join(directory, ...path);

/** A runtime as far as the scripts can tell. */
function makeRuntime(folder: string, mark = 'runtime', recipe: string = FALLBACK.recipe) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'electron'), mark);
  writeFileSync(join(folder, 'carnet-recipe'), recipe);
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'carnet-runtime-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('checkIntegrity', () => {
  it('accepts the very file and refuses one changed byte', async () => {
    const file = at('runtime.tgz');
    writeFileSync(file, 'reviewed');
    const integrity = `sha512-${createHash('sha512').update('reviewed').digest('base64')}`;
    await expect(checkIntegrity(file, integrity)).resolves.toBeUndefined();
    writeFileSync(file, 'reviewee');
    await expect(checkIntegrity(file, integrity)).rejects.toThrow(/n’a pas été ouvert/);
  });
});

describe('the cached fallback', () => {
  it('is used only when whole and prepared the current way', () => {
    mkdirSync(at('half'));
    writeFileSync(at('half', 'electron'), 'half-written');
    makeRuntime(at('old'), 'runtime', '0');
    makeRuntime(at('good'));
    expect([at('none'), at('half'), at('old'), at('good')].map(isPrepared)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('keeps the first result when two runs finish together', () => {
    makeRuntime(at('first'), 'first');
    makeRuntime(at('second'), 'second');
    publish(at('first'), at('cache'), at('old'));
    publish(at('second'), at('cache'), at('old'));
    expect(readFileSync(at('cache', 'electron'), 'utf8')).toBe('first');
  });

  it('replaces an outdated one', () => {
    makeRuntime(at('cache'), 'outdated', '0');
    makeRuntime(at('fresh'), 'fresh');
    publish(at('fresh'), at('cache'), at('old'));
    expect(readFileSync(at('cache', 'electron'), 'utf8')).toBe('fresh');
  });
});

describe('sweep', () => {
  it('removes abandoned downloads, never one under way nor a runtime', () => {
    mkdirSync(at('tmp-abandoned'));
    makeRuntime(at('electron-33'));
    sweep(directory, Date.now());
    expect(existsSync(at('tmp-abandoned'))).toBe(true);
    sweep(directory, Date.now() + 2 * 60 * 60 * 1000);
    expect(existsSync(at('tmp-abandoned'))).toBe(false);
    expect(existsSync(at('electron-33'))).toBe(true);
  });
});

describe('node_modules/electron', () => {
  it('answers with the cached runtime, whatever an interrupted installer left there', () => {
    const npmPackage = at('node_modules/electron');
    makeRuntime(at('cache'));
    mkdirSync(join(npmPackage, 'dist'), { recursive: true });
    writeFileSync(join(npmPackage, 'dist/leftover'), '');
    pointAt(npmPackage, at('cache'));
    pointAt(npmPackage, at('cache'));
    expect(realpathSync(electronPath(directory))).toBe(realpathSync(at('cache/electron')));
    expect(existsSync(at('cache/leftover'))).toBe(false);
  });

  it('is left alone when the official runtime is installed', async () => {
    const npmPackage = at('node_modules/electron');
    mkdirSync(join(npmPackage, 'dist'), { recursive: true });
    writeFileSync(join(npmPackage, 'package.json'), '{"version":"45.0.0"}');
    writeFileSync(join(npmPackage, 'path.txt'), 'electron');
    writeFileSync(join(npmPackage, 'dist/version'), '45.0.0');
    writeFileSync(join(npmPackage, 'dist/electron'), 'official');
    const path = await ensureElectron(directory, at('cache'));
    expect(readFileSync(path, 'utf8')).toBe('official');
    expect(existsSync(at('cache'))).toBe(false);
  });
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { withLock } from '#scripts/setup/lock.mjs';

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'nested/setup.lock');
}

describe('withLock', () => {
  it('lets one command at a time work', async () => {
    const file = lockFile();
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} in`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} out`);
    };
    await Promise.all([withLock(file, work('a')), withLock(file, work('b'))]);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out']);
    expect(existsSync(file)).toBe(false);
  });

  it('takes over the lock of a command that died', async () => {
    const file = lockFile();
    await withLock(file, async () => undefined);
    // Above Linux's highest process number, so it never runs.
    writeFileSync(file, '4194305');
    await expect(withLock(file, async () => 'done')).resolves.toBe('done');
  });

  it('frees the lock when the work fails', async () => {
    const file = lockFile();
    const failing = withLock(file, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });
});

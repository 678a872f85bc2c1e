import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { acquireLock } from '#main/vault/keys/lock-file.ts';
import { identifyProcess, type ProcessIdentity } from '#main/vault/keys/process-identity.ts';
import { codeOf, temporaryFolder } from './support.ts';

/** A folder with the lock another process left. */
async function lockedBy(owner: Partial<ProcessIdentity> & { pid: number }): Promise<string> {
  const dir = await temporaryFolder();
  await mkdir(dir, { recursive: true });
  const content = { ...identifyProcess(owner.pid), ...owner, token: 'theirs' };
  await writeFile(join(dir, 'verrou'), JSON.stringify(content));
  return dir;
}

/** A real process that runs until the test ends. */
function neighbour(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => {
    child.kill();
  });
  if (child.pid === undefined) throw new Error('no child process');
  return child.pid;
}

/** A process that was killed under a parent that never waits for it (Linux). */
async function killedChild(): Promise<{ parent: ChildProcess; zombie: number }> {
  const script = 'sleep 60 & echo $!; kill -9 $!; exec sleep 60';
  const parent = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const zombie = Number(String(line).trim());
  await vi.waitFor(() =>
    expect(readFileSync(`/proc/${String(zombie)}/stat`, 'utf8')).toContain(' Z '),
  );
  return { parent, zombie };
}

describe('the lock of a vault folder', () => {
  it('keeps a second holder out until it is released', async () => {
    const dir = await temporaryFolder();
    const lock = await acquireLock(dir);
    expect(await codeOf(() => acquireLock(dir))).toBe('vault-in-use');
    await lock.release();
    await lock.release();
    expect(await readdir(dir)).toEqual([]);
    await (await acquireLock(dir)).release();
  });

  it('is taken by exactly one of many at once, from nothing', async () => {
    const dir = await temporaryFolder();
    const codes = await Promise.all(
      Array.from({ length: 20 }, () => codeOf(() => acquireLock(dir))),
    );
    expect(codes.filter((code) => code === 'no error')).toHaveLength(1);
    expect(codes.filter((code) => code === 'vault-in-use')).toHaveLength(19);
    expect(await readdir(dir)).toEqual(['verrou']);
  });

  it('is held by a process that runs', async () => {
    const dir = await lockedBy({ pid: neighbour() });
    expect(await codeOf(() => acquireLock(dir))).toBe('vault-in-use');
    expect(await readFile(join(dir, 'verrou'), 'utf8')).toContain('theirs');
  });

  it('is taken over from a process that ended', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const dir = await lockedBy({ pid });
    expect(await codeOf(() => acquireLock(dir))).toBe('no error');
    expect(await readdir(dir)).toEqual(['verrou']);
  });

  it('is taken over by one of many at once', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    for (let round = 0; round < 25; round += 1) {
      const dir = await lockedBy({ pid });
      const codes = await Promise.all(
        Array.from({ length: 8 }, () => codeOf(() => acquireLock(dir))),
      );
      expect(codes.filter((code) => code === 'no error')).toHaveLength(1);
      expect(codes.filter((code) => code === 'vault-in-use')).toHaveLength(7);
      expect(await readdir(dir)).toEqual(['verrou']);
    }
  });

  it('is taken over after a restart of the machine, whoever has the number now', async () => {
    const pid = neighbour();
    const byId = await lockedBy({ pid, bootId: 'another boot' });
    expect(await codeOf(() => acquireLock(byId))).toBe('no error');
    const byTime = await lockedBy({ pid, bootId: null, startTicks: null, bootedAt: 1_000_000 });
    expect(await codeOf(() => acquireLock(byTime))).toBe('no error');
    const reused = await lockedBy({ pid, startTicks: '1' });
    expect(await codeOf(() => acquireLock(reused))).toBe('no error');
    // Control: same process, same boot told by time alone.
    const held = await lockedBy({ pid, bootId: null, startTicks: null });
    expect(await codeOf(() => acquireLock(held))).toBe('vault-in-use');
  });

  it('is taken over from a process that was killed and that nobody has asked about', async () => {
    const { parent, zombie } = await killedChild();
    onTestFinished(() => {
      parent.kill();
    });
    expect(readFileSync(`/proc/${String(zombie)}/stat`, 'utf8')).toContain(') Z ');
    const dir = await lockedBy({ pid: zombie });
    expect(await codeOf(() => acquireLock(dir))).toBe('no error');
  });

  it('is taken over after crashes in the middle of takeovers', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const dir = await lockedBy({ pid });
    for (const guard of ['verrou.reprise', 'verrou.reprise.reprise']) {
      await copyFile(join(dir, 'verrou'), join(dir, guard));
    }
    const codes = await Promise.all(
      Array.from({ length: 8 }, () => codeOf(() => acquireLock(dir))),
    );
    expect(codes.filter((code) => code === 'no error')).toHaveLength(1);
    expect(await readdir(dir)).toEqual(['verrou']);
  });

  it('is not taken over while another process is at it', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const dir = await lockedBy({ pid });
    const other = await lockedBy({ pid: neighbour() });
    await copyFile(join(other, 'verrou'), join(dir, 'verrou.reprise'));
    expect(await codeOf(() => acquireLock(dir))).toBe('vault-in-use');
  });

  it('is taken over when its content is damaged', async () => {
    const dir = await lockedBy({ pid: neighbour() });
    await writeFile(join(dir, 'verrou'), '{"pid":');
    expect(await codeOf(() => acquireLock(dir))).toBe('no error');
  });

  it('is not released once somebody else holds it', async () => {
    const dir = await temporaryFolder();
    const lock = await acquireLock(dir);
    await writeFile(join(dir, 'verrou'), 'somebody else');
    await lock.release();
    expect(await readdir(dir)).toEqual(['verrou']);
  });
});

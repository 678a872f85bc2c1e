import { describe, expect, it } from 'vitest';
import { createFlush } from '#main/vault-host/flush.ts';
import {
  backupLimit,
  closeLimit,
  createLocker,
  flushLimit,
  type LockSteps,
  lockBackupLimit,
} from '#main/vault-host/lock.ts';

const never = () => new Promise<void>(() => undefined);

/** Writes down each step; a limit passes only when the step it guards is said to hang. */
function bench(given: Partial<LockSteps> = {}, open = true) {
  const done: string[] = [];
  const step = (name: string) => async () => void done.push(name);
  const steps: LockSteps = {
    isOpen: () => open,
    leave: (ending) => void done.push(ending ? 'leave for good' : 'leave'),
    flush: step('flush'),
    closeVault: step('close'),
    kill: step('kill'),
    settle: step('settle'),
    drop: step('drop'),
    renew: () => void done.push('renew'),
    wait: never,
    log: (code) => void done.push(`log ${code}`),
    ...given,
  };
  return { done, locker: createLocker(steps) };
}

describe('the order of a lock', () => {
  it('is leave, flush, close, kill, a last backup, renew', async () => {
    const { done, locker } = bench();
    await locker.lock();
    expect(done).toEqual([
      'leave',
      'flush',
      'close',
      'kill',
      'settle',
      'drop',
      'renew',
      'log locked',
    ]);
  });

  it('skips the flush when nothing is open', async () => {
    const { done, locker } = bench({}, false);
    await locker.lock();
    expect(done).toEqual(['leave', 'kill', 'settle', 'drop', 'renew', 'log locked']);
  });

  it('is one, however many ask', async () => {
    const { done, locker } = bench();
    await Promise.all([locker.lock(), locker.lock(), locker.lock()]);
    expect(done.filter((step) => step === 'flush')).toHaveLength(1);
  });

  it('can happen again afterwards', async () => {
    const { done, locker } = bench();
    await locker.lock();
    await locker.lock();
    expect(done.filter((step) => step === 'renew')).toHaveLength(2);
  });
});

describe('a lock always wins', () => {
  it('over a page that never answers, after 1.5 s', async () => {
    const waited: number[] = [];
    const { done, locker } = bench({
      flush: never,
      wait: (limit) => {
        waited.push(limit);
        return limit === flushLimit ? Promise.resolve() : never();
      },
    });
    await locker.lock();
    expect(done).toEqual([
      'leave',
      'log flush-timed-out',
      'close',
      'kill',
      'settle',
      'drop',
      'renew',
      'log locked',
    ]);
    expect(waited).toEqual([flushLimit, closeLimit, closeLimit, lockBackupLimit, closeLimit]);
  });

  it('over a vault process that never closes, after 2 s', async () => {
    const { done, locker } = bench({
      closeVault: never,
      kill: never,
      wait: (limit) => (limit === closeLimit ? Promise.resolve() : never()),
    });
    await locker.lock();
    expect(done).toContain('log close-timed-out');
    expect(done.at(-2)).toBe('renew');
  });

  it('over steps that throw', async () => {
    const fail = () => {
      throw new Error('no window');
    };
    const { done, locker } = bench({ leave: fail, flush: fail, closeVault: fail, renew: fail });
    await locker.lock();
    expect(done).toContain('kill');
    expect(done.filter((step) => step === 'log lock-step-failed')).toHaveLength(4);
  });
});

describe('the end', () => {
  it('flushes and closes as a lock does, and opens nothing', async () => {
    const { done, locker } = bench();
    await locker.shutDown();
    expect(done).toEqual(['leave for good', 'flush', 'close', 'kill', 'settle', 'drop']);
  });

  it('takes over a lock under way: one flush, nothing opened', async () => {
    const { done, locker } = bench();
    const locking = locker.lock();
    await Promise.all([locking, locker.shutDown()]);
    expect(done).toEqual(['leave', 'flush', 'close', 'kill', 'settle', 'drop']);
  });

  it('does not wait for a backup for ever', async () => {
    const { done, locker } = bench({
      settle: never,
      wait: (limit) => (limit === backupLimit ? Promise.resolve() : never()),
    });
    await locker.shutDown();
    expect(done.slice(-2)).toEqual(['log backup-timed-out', 'drop']);
  });

  it('lets no key outlive a lock: its backup has less than a second', async () => {
    const { done, locker } = bench({
      settle: never,
      wait: (limit) => (limit === lockBackupLimit ? Promise.resolve() : never()),
    });
    await locker.lock();
    expect(lockBackupLimit).toBeLessThan(1_000);
    expect(done.slice(-4)).toEqual(['log backup-timed-out', 'drop', 'renew', 'log locked']);
  });

  it('refuses a later lock', async () => {
    const { done, locker } = bench();
    await locker.shutDown();
    await locker.lock();
    expect(done).not.toContain('renew');
  });
});

describe('flush', () => {
  it('ends when the page has answered, not before', async () => {
    const seen: string[] = [];
    const flush = createFlush(() => void seen.push('asked'));
    const asking = flush.ask().then(() => seen.push('ended'));
    await Promise.resolve();
    expect(seen).toEqual(['asked']);
    flush.done();
    await asking;
    expect(seen).toEqual(['asked', 'ended']);
  });
});

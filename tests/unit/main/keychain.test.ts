import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeychain, judgeKeychain, keptFileName } from '#main/app/keychain.ts';
import { createLog } from '#main/app/log.ts';
import { type FakeSafe, fakeSafe } from '#tests/support/keychain.ts';

describe('what a keychain is worth', () => {
  const judge = (platform: NodeJS.Platform, backend: string, available = true) =>
    judgeKeychain(
      platform,
      () => backend,
      () => available,
    );

  it.each([
    ['gnome_libsecret', 'ready'],
    ['kwallet', 'ready'],
    ['kwallet5', 'ready'],
    ['kwallet6', 'ready'],
    ['basic_text', 'plain-text'],
    ['unknown', 'unknown'],
    ['', 'unknown'],
    ['kwallet9', 'unknown'],
    ['gnome_libsecret2', 'unknown'],
  ])('on Linux, %s: %s', (backend, state) => {
    expect(judge('linux', backend)).toBe(state);
  });

  it('is nothing while it does not answer, and is not asked where it could not be trusted', () => {
    expect(judge('linux', 'gnome_libsecret', false)).toBe('closed');
    expect(judge('darwin', 'basic_text')).toBe('ready');
    expect(judge('win32', 'basic_text', false)).toBe('closed');
    const refuse = () => {
      throw new Error('asked');
    };
    expect(judgeKeychain('linux', () => 'basic_text', refuse)).toBe('plain-text');
    expect(judgeKeychain('darwin', refuse, () => true)).toBe('ready');
  });
});

describe('what main keeps', () => {
  const slot = '00aa11bb22cc33dd';
  let folder: string;
  let safe: FakeSafe;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'carnet-keychain-'));
    safe = fakeSafe();
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });
  const open = () => createKeychain(folder, safe, createLog());
  const path = () => join(folder, keptFileName);

  it('is sealed, for its owner only, given back, and gone when asked', () => {
    const ask = open();
    expect(ask({ do: 'look' })).toEqual({ done: true, text: null, keychain: 'ready', kept: null });
    expect(ask({ do: 'keep', slot, text: 'the half' })).toMatchObject({
      done: true,
      kept: { slot, state: 'whole', triesLeft: 5 },
    });
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(readFileSync(path(), 'utf8')).not.toContain('the half');
    expect(open()({ do: 'give', slot })).toMatchObject({ done: true, text: 'the half' });
    expect(ask({ do: 'give', slot: 'ff'.repeat(8) })).toMatchObject({ done: false, text: null });
    expect(ask({ do: 'forget' })).toMatchObject({ done: true, kept: null });
    expect(existsSync(path())).toBe(false);
    expect(ask({ do: 'forget' })).toMatchObject({ done: true });
  });

  it('is given five times, then never again, whatever is restarted', () => {
    open()({ do: 'keep', slot, text: 'the half' });
    const sealed = JSON.parse(readFileSync(path(), 'utf8')).sealedB64 as string;
    for (let tries = 4; tries >= 0; tries -= 1)
      expect(open()({ do: 'give', slot })).toMatchObject({
        text: 'the half',
        kept: { triesLeft: tries },
      });
    expect(open()({ do: 'give', slot })).toMatchObject({
      done: false,
      text: null,
      kept: { state: 'ended', triesLeft: 0 },
    });
    expect(readFileSync(path(), 'utf8')).not.toContain(sealed);
    expect(open()({ do: 'give', slot })).toMatchObject({ done: false, text: null });
    // A late « it opened » does not bring it back.
    expect(open()({ do: 'opened', slot })).toMatchObject({ kept: { state: 'ended' } });
    expect(open()({ do: 'give', slot })).toMatchObject({ done: false, text: null });
  });

  it('counts anew after a right code', () => {
    const ask = open();
    ask({ do: 'keep', slot, text: 'the half' });
    for (let i = 0; i < 20; i += 1) {
      expect(ask({ do: 'give', slot }).text).toBe('the half');
      ask({ do: 'opened', slot });
    }
    expect(ask({ do: 'look' }).kept?.triesLeft).toBe(5);
  });

  it('is not kept by a keychain that cannot be trusted, nor by one that fails', () => {
    safe.become('plain-text');
    expect(open()({ do: 'keep', slot, text: 'x' })).toMatchObject({ done: false, kept: null });
    const failing = {
      ...fakeSafe(),
      seal: () => {
        throw new Error('no');
      },
      state: () => {
        throw new Error('no');
      },
    };
    const ask = createKeychain(folder, failing, createLog());
    expect(ask({ do: 'keep', slot, text: 'x' })).toMatchObject({ done: false, keychain: 'closed' });
    expect(existsSync(path())).toBe(false);
  });
});

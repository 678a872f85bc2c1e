import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { KeptHalf, KeychainAsk, KeychainReply, KeychainState } from '#shared/ipc/keychain.ts';
import { codeTries } from '#shared/rules/quick-code.ts';
import type { Log } from './log.ts';
import { readText, replaceText } from './small-file.ts';

/** What is used of Electron's `safeStorage`: the system's keychain, for the user's session. */
export interface Safe {
  state(): KeychainState;
  /** @throws when the keychain refuses */
  seal(text: string): Uint8Array;
  /** @throws when it cannot be read */
  open(sealed: Uint8Array): string;
}

/** Not in the vault's folder: a copy of the vault, or a backup, must not carry it along. */
export const keptFileName = 'ouverture-rapide.json';

const keptFile = z.strictObject({
  slot: z.string().regex(/^[0-9a-f]{16}$/),
  state: z.enum(['whole', 'spoilt', 'ended']),
  /** Codes tried since the last right one. */
  tries: z.int().min(0).max(codeTries),
  sealedB64: z.string().max(4_096),
});
type KeptFile = z.output<typeof keptFile>;

/**
 * Keeps, sealed by the system's keychain, the half-secret of the quick opening, and counts the tries
 * on the disk before it gives it: neither a restart nor a killed process gives one more. It sees no
 * code and no key.
 */
export function createKeychain(
  userData: string,
  safe: Safe,
  log: Log,
): (ask: KeychainAsk) => KeychainReply {
  const path = join(userData, keptFileName);
  const read = () => parse(readOrNull(path));
  return (ask) => {
    const answer = (outcome: { done: boolean; text?: string }): KeychainReply => ({
      done: outcome.done,
      text: outcome.text ?? null,
      keychain: stateOf(safe),
      kept: look(read()),
    });
    try {
      const text = apply(ask, { path, safe, kept: read() });
      return answer(text === null ? { done: true } : { done: true, text });
    } catch {
      log.add('keychain-refused');
      return answer({ done: false });
    }
  };
}

function stateOf(safe: Safe): KeychainState {
  try {
    return safe.state();
  } catch {
    return 'closed';
  }
}

interface Given {
  readonly path: string;
  readonly safe: Safe;
  readonly kept: KeptFile | null;
}

/** The text asked for, or null when it is not about one. @throws when it cannot be done */
function apply(ask: KeychainAsk, given: Given): string | null {
  switch (ask.do) {
    case 'look':
      return null;
    case 'keep':
      keep(ask.slot, ask.text, given);
      return null;
    case 'give':
      return give(keptFor(ask.slot, given), given);
    case 'opened':
      opened(keptFor(ask.slot, given), given.path);
      return null;
    case 'spoilt':
      write(given.path, { ...keptFor(ask.slot, given), state: 'spoilt' });
      return null;
    case 'end':
      end(keptFor(ask.slot, given), given.path);
      return null;
    case 'forget':
      forget(given.path);
      return null;
  }
}

function keptFor(slot: string, { kept }: Given): KeptFile {
  if (kept?.slot !== slot) throw new Error('nothing kept for this slot');
  return kept;
}

function keep(slot: string, text: string, { path, safe }: Given): void {
  if (safe.state() !== 'ready') throw new Error('no keychain');
  const sealedB64 = Buffer.from(safe.seal(text)).toString('base64');
  overwrite(path);
  write(path, { slot, state: 'whole', tries: 0, sealedB64 });
}

function give(kept: KeptFile, { path, safe }: Given): string {
  if (kept.state === 'ended') throw new Error('ended');
  if (kept.tries >= codeTries) {
    end(kept, path);
    throw new Error('ended');
  }
  if (safe.state() !== 'ready') throw new Error('no keychain');
  write(path, { ...kept, tries: kept.tries + 1 });
  try {
    return safe.open(Buffer.from(kept.sealedB64, 'base64'));
  } catch (error) {
    write(path, { ...kept, state: 'spoilt' });
    throw error;
  }
}

function opened(kept: KeptFile, path: string): void {
  if (kept.state === 'ended') throw new Error('ended');
  write(path, { ...kept, state: 'whole', tries: 0 });
}

function end({ slot }: KeptFile, path: string): void {
  overwrite(path);
  write(path, { slot, state: 'ended', tries: codeTries, sealedB64: '' });
}

function forget(path: string): void {
  overwrite(path);
  rmSync(path, { force: true });
}

/** Zeros over what was kept, as far as a disk lets itself be overwritten. */
function overwrite(path: string): void {
  if (readOrNull(path) === null) return;
  const file = openSync(path, 'r+');
  try {
    writeSync(file, Buffer.alloc(statSync(path).size));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const write = (path: string, kept: KeptFile): void =>
  replaceText(path, `${JSON.stringify(kept)}\n`);

function readOrNull(path: string): string | null {
  try {
    return readText(path);
  } catch {
    return null;
  }
}

/** A file that is not ours, or damaged, is as good as none: the phrase opens. */
function parse(text: string | null): KeptFile | null {
  if (text === null || text.length > 8_192) return null;
  try {
    return keptFile.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function look(kept: KeptFile | null): KeptHalf | null {
  if (kept === null) return null;
  const { slot, state, tries } = kept;
  return { slot, state: tries >= codeTries ? 'ended' : state, triesLeft: codeTries - tries };
}

/**
 * What a keychain is worth: on Linux only those that are known to keep their key apart. Chromium's
 * `basic_text` encrypts with a key written in its source; unknown desktops get it too
 * (electron#39789).
 * @param backend `safeStorage.getSelectedStorageBackend()`, on Linux
 * @param isAvailable asked last: it may be what first knocks at the keychain
 */
export function judgeKeychain(
  platform: NodeJS.Platform,
  backend: () => string,
  isAvailable: () => boolean,
): KeychainState {
  if (platform === 'linux') {
    const name = backend();
    if (name === 'basic_text') return 'plain-text';
    if (name !== 'gnome_libsecret' && !/^kwallet[56]?$/.test(name)) return 'unknown';
  }
  return isAvailable() ? 'ready' : 'closed';
}

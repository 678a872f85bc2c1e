import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asWriteError, replaceFile, retrying } from '#main/vault/keys/disk.ts';
import { headerBody, sealHeader, serialiseHeader } from '#main/vault/keys/header.ts';
import {
  createHeaderFiles,
  hasHeader,
  readHeader,
  readHeaderCopy,
  replaceHeader,
} from '#main/vault/keys/header-file.ts';
import { createHeader } from '#main/vault/keys/keyring.ts';
import { cheap, codeOf, temporaryFolder } from './support.ts';

const { header, dek } = await createHeader({ passphrase: 'une phrase', params: cheap });
const second = sealHeader({ ...headerBody(header), generation: 2 }, dek);
const bytes = serialiseHeader(header);

async function freshVault(): Promise<string> {
  const dir = await temporaryFolder();
  await createHeaderFiles(dir, header);
  return dir;
}

const damages: readonly [string, (path: string) => Promise<void>][] = [
  ['empty', (path) => truncate(path, 0)],
  ['cut short', (path) => truncate(path, 300)],
  ['missing', (path) => rm(path)],
  ['of another kind', (path) => writeFile(path, '{"format":"autre"}\n')],
  ['too large', (path) => writeFile(path, Buffer.alloc(100_000, 32))],
];

describe('the header on disk', () => {
  it('is private, twice there from the first write, and leaves no other file', async () => {
    const dir = await freshVault();
    expect((await readdir(dir)).sort()).toEqual(['vault.json', 'vault.json.bak']);
    expect(await readFile(join(dir, 'vault.json.bak'))).toEqual(bytes);
    expect((await stat(join(dir, 'vault.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dir, 'vault.json.bak'))).mode & 0o777).toBe(0o600);
    expect((await stat(dir)).mode & 0o777).toBe(0o700);
    expect(await readHeader(dir)).toEqual({ header, recovered: false });
  });

  it.each(damages)('comes back from its copy when it is %s, and says so', async (_what, damage) => {
    const dir = await freshVault();
    await damage(join(dir, 'vault.json'));
    expect(await readHeader(dir)).toEqual({ header, recovered: true });
    // Mended for good: the copy is needed no more.
    await rm(join(dir, 'vault.json.bak'));
    expect(await readHeader(dir)).toEqual({ header, recovered: false });
  });

  it('comes back whichever bit was changed in it', async () => {
    const dir = await freshVault();
    const path = join(dir, 'vault.json');
    for (let bit = 5; bit < bytes.length * 8; bit += 211) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      await writeFile(path, changed);
      expect(await readHeader(dir)).toEqual({ header, recovered: true });
    }
  });

  it('names the damage of both copies, and the absence of both', async () => {
    const dir = await freshVault();
    await truncate(join(dir, 'vault.json'), 9);
    await truncate(join(dir, 'vault.json.bak'), 9);
    expect(await codeOf(() => readHeader(dir))).toBe('vault-header-damaged');
    expect(await hasHeader(dir)).toBe(true);
    await rm(dir, { recursive: true });
    expect(await codeOf(() => readHeader(dir))).toBe('vault-not-found');
    expect(await hasHeader(dir)).toBe(false);
  });

  it('never overwrites a vault with a new one', async () => {
    const dir = await freshVault();
    const other = await createHeader({ passphrase: 'autre', params: cheap });
    expect(await codeOf(() => createHeaderFiles(dir, other.header))).toBe('vault-already-exists');
    await truncate(join(dir, 'vault.json'), 0);
    expect(await codeOf(() => createHeaderFiles(dir, other.header))).toBe('vault-already-exists');
    expect((await readHeader(dir)).header).toEqual(header);
  });

  it('is made once when two create it together', async () => {
    const dir = await temporaryFolder();
    const made = await Promise.all(
      ['a', 'b', 'c', 'd'].map((passphrase) => createHeader({ passphrase, params: cheap })),
    );
    const outcomes = await Promise.all(
      made.map((keys) => codeOf(() => createHeaderFiles(dir, keys.header))),
    );
    expect(outcomes.filter((code) => code === 'no error')).toHaveLength(1);
    const winner = made[outcomes.indexOf('no error')]?.header;
    expect((await readHeader(dir)).header).toEqual(winner);
    expect(await readHeaderCopy(dir)).toEqual(winner);
  });

  it('keeps the one it replaces as the copy', async () => {
    const dir = await freshVault();
    await replaceHeader(dir, second);
    expect((await readHeader(dir)).header).toEqual(second);
    expect(await readHeaderCopy(dir)).toEqual(header);
    expect((await readdir(dir)).sort()).toEqual(['vault.json', 'vault.json.bak']);
  });

  it('goes neither back in generation nor to another vault', async () => {
    const dir = await freshVault();
    await replaceHeader(dir, second);
    const other = await createHeader({ passphrase: 'autre', params: cheap });
    const foreign = sealHeader({ ...headerBody(other.header), generation: 9 }, other.dek);
    expect(await codeOf(() => replaceHeader(dir, header))).toBe('conflict');
    expect(await codeOf(() => replaceHeader(dir, foreign))).toBe('conflict');
    expect((await readHeader(dir)).header).toEqual(second);
  });

  it('leaves the old file whole when a write is cut short', async () => {
    const dir = await freshVault();
    // What a kill between write and rename leaves: a temporary file, half written.
    await writeFile(join(dir, 'vault.json.0123456789ab.tmp'), bytes.subarray(0, 200));
    expect(await readHeader(dir)).toEqual({ header, recovered: false });
  });

  it('does not damage a file another name points to', async () => {
    const dir = await freshVault();
    const kept = join(dir, 'kept');
    await link(join(dir, 'vault.json'), kept);
    await replaceHeader(dir, second);
    expect(await readFile(kept)).toEqual(bytes);
    await copyFile(kept, join(dir, 'vault.json.bak'));
  });
});

describe('a write that cannot be made', () => {
  const failure = (code: string) => Object.assign(new Error(code), { code });

  it('says what the user can do', () => {
    expect(asWriteError(failure('ENOSPC'))).toMatchObject({ code: 'disk-full' });
    expect(asWriteError(failure('EROFS'))).toMatchObject({ code: 'folder-read-only' });
    expect(asWriteError(failure('EACCES'))).toMatchObject({ code: 'folder-read-only' });
    expect(asWriteError(failure('ENOENT'))).toMatchObject({ code: 'ENOENT' });
  });

  it('is tried ten times while another program holds the file, and once otherwise', async () => {
    const tries = async (code: string, failures: number) => {
      let count = 0;
      const outcome = await codeOf(() =>
        retrying(() => {
          count += 1;
          return count <= failures ? Promise.reject(failure(code)) : Promise.resolve();
        }, 0),
      );
      return [count, outcome];
    };
    expect(await tries('EBUSY', 3)).toEqual([4, 'no error']);
    expect((await tries('EPERM', 99))[0]).toBe(10);
    expect((await tries('ENOSPC', 99))[0]).toBe(1);
  });

  it('leaves nothing behind', async () => {
    const dir = await temporaryFolder();
    await mkdir(join(dir, 'vault.json'), { recursive: true });
    await writeFile(join(dir, 'vault.json', 'x'), '');
    await expect(replaceFile(join(dir, 'vault.json'), bytes)).rejects.toThrow();
    expect(await readdir(dir)).toEqual(['vault.json']);
  });
});

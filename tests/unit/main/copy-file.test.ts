import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWhole, sameBytes } from '#main/app/copy-file.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

const mebibyte = 1024 * 1024;
/** Larger than two pieces, and no multiple of one. */
const bytes = randomBytes(2 * mebibyte + 12_345);

async function files(...contents: Uint8Array[]): Promise<string[]> {
  const folder = await temporaryFolder();
  const paths = contents.map((_, index) => join(folder, String(index)));
  for (const [index, path] of paths.entries()) await writeFile(path, contents[index] ?? '');
  return paths;
}

describe('two files', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['of one byte', Buffer.from([7])],
    ['of exactly a piece', bytes.subarray(0, mebibyte)],
    ['of several pieces', bytes],
  ])('%s are the same', async (_, content) => {
    const [one = '', other = ''] = await files(content, Buffer.from(content));
    expect(await sameBytes(one, other)).toBe(true);
  });

  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  it.each([
    ['by their last bit', flipped],
    ['because one is cut', bytes.subarray(0, -1)],
    ['because one is cut at a piece', bytes.subarray(0, mebibyte)],
    ['because one is empty', Buffer.alloc(0)],
    ['because one goes on', Buffer.concat([bytes, Buffer.from([0])])],
  ])('differ %s', async (_, content) => {
    const [one = '', other = ''] = await files(bytes, content);
    expect(await sameBytes(one, other)).toBe(false);
    expect(await sameBytes(other, one)).toBe(false);
  });
});

describe('a copy', () => {
  it('is whole, leaves the first as it was, and nothing beside it', async () => {
    const [from = ''] = await files(bytes);
    const folder = await temporaryFolder();
    await copyWhole(from, join(folder, 'copie'));
    expect((await readFile(join(folder, 'copie'))).equals(bytes)).toBe(true);
    expect((await readFile(from)).equals(bytes)).toBe(true);
    expect(await readdir(folder)).toEqual(['copie']);
  });

  it('replaces what was there in one go', async () => {
    const [from = '', to = ''] = await files(bytes, Buffer.from('before'));
    const before = (await stat(to)).ino;
    await copyWhole(from, to);
    expect((await readFile(to)).equals(bytes)).toBe(true);
    expect((await stat(to)).ino).not.toBe(before);
  });

  it('takes the place of one that was cut short before', async () => {
    const [from = ''] = await files(bytes);
    const folder = await temporaryFolder();
    await writeFile(join(folder, `.copie.${String(process.pid)}.tmp`), 'half');
    await copyWhole(from, join(folder, 'copie'));
    expect(await readdir(folder)).toEqual(['copie']);
  });

  // What the system says of itself there is new each time it is read: so is a failing key.
  it('that reads differently from the first is not kept, and what was there is', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'copie'), 'before');
    const changing = '/proc/sys/kernel/random/uuid';
    await expect(copyWhole(changing, join(folder, 'copie'))).rejects.toThrow('the copy differs');
    expect(await readFile(join(folder, 'copie'), 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['copie']);
  });

  it.each([
    [
      'the first is gone',
      async (folder: string) => [join(folder, 'nothing'), join(folder, 'copie')],
    ],
    [
      'the folder is gone',
      async (folder: string) => {
        await writeFile(join(folder, 'first'), bytes);
        return [join(folder, 'first'), join(folder, 'gone', 'copie')];
      },
    ],
    [
      'a folder bears its name',
      async (folder: string) => {
        await writeFile(join(folder, 'first'), bytes);
        await mkdir(join(folder, 'copie', 'inside'), { recursive: true });
        return [join(folder, 'first'), join(folder, 'copie')];
      },
    ],
  ])('fails and leaves no half of it when %s', async (_, prepare) => {
    const folder = await temporaryFolder();
    const [from = '', to = ''] = await prepare(folder);
    const before = await readdir(folder);
    await expect(copyWhole(from, to)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(before);
  });
});

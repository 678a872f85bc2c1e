import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sqlcipher from '@journeyapps/sqlcipher';

/** The digest of every file of a folder, by name: two of them are equal when nothing was touched. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const digests = await Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, name));
      return createHash('sha256').update(content).digest('hex');
    }),
  );
  return Object.fromEntries(names.map((name, index) => [name, digests[index] ?? '']));
}

/** A text as a file may hold it: raw, in UTF-16, in hexadecimal, or in base64 at any offset. */
export function formsOf(text: string): Buffer[] {
  return [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    Buffer.from(Buffer.from(text, 'utf8').toString('hex'), 'latin1'),
    ...[0, 1, 2].map((offset) => base64At(text, offset)),
  ];
}

/** The files under these folders, however deep, whose name or content holds the text. */
export async function filesHolding(folders: readonly string[], text: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of (await Promise.all(folders.map(filesUnder))).flat()) {
    // Chromium's own come and go while one looks.
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    const held = formsOf(text).some((form) => content.includes(form));
    if (held || path.includes(text)) found.push(path);
  }
  return found;
}

export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

/** How often a text is found in a folder's files, in one form or another. */
export async function countText(folder: string, text: string): Promise<number> {
  const needles = formsOf(text);
  let count = 0;
  for (const name of await readdir(folder)) {
    const content = await readFile(join(folder, name));
    for (const needle of needles) if (content.includes(needle)) count += 1;
  }
  return count;
}

/** What the text becomes inside a longer base64, without the edges that its neighbours share. */
function base64At(text: string, offset: number): Buffer {
  const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text, 'utf8')]).toString(
    'base64',
  );
  return Buffer.from(encoded.replace(/=+$/, '').slice(offset === 0 ? 0 : 4, -4), 'latin1');
}

/** An ordinary SQLite file, without a key: somebody else's, or what a leak would look like. */
export function writePlainSqlite(path: string, script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const database = new sqlcipher.Database(path);
    database.exec(script, (error) => {
      database.close((closing) => (error || closing ? reject(error ?? closing) : resolve()));
    });
  });
}

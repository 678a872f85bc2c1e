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

/** How often a text is found in a folder's files: raw, in UTF-16 or in base64, whatever its offset. */
export async function countText(folder: string, text: string): Promise<number> {
  const needles = [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
    ...[0, 1, 2].map((offset) => base64At(text, offset)),
  ];
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

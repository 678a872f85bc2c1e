import { createHash, randomBytes } from 'node:crypto';
import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { openConnection } from '#main/vault/db/driver.ts';
import { canonicalJson, type JsonObject } from '#main/vault/keys/canonical-json.ts';
import { writePlainSqlite } from './files.ts';
import { keysOf, vaultFile } from './own-vault.ts';

/** Flips bytes in the middle of a file. */
export async function scratch(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes
    .subarray(middle, middle + 8)
    .reverse()
    .forEach((byte, index) => {
      bytes[middle + index] = byte ^ 0x5a;
    });
  await writeFile(path, bytes);
}

/** A header as a later version of the app would write it, whole and with its checksum. */
export async function writeNewerHeader(path: string): Promise<void> {
  const { checksum: _, ...header } = JSON.parse(await readFile(path, 'utf8')) as JsonObject;
  const newer = { ...header, version: 2, min_reader: 2 };
  const checksum = createHash('sha256').update(canonicalJson(newer), 'utf8').digest('hex');
  await writeFile(path, `${canonicalJson({ ...newer, checksum })}\n`);
}

const notes = (profile: string) => vaultFile(profile, 'notes.db');

/** What may have happened to the file of the notes, by name. */
export const damages: Readonly<Record<string, (profile: string) => Promise<void>>> = {
  'is missing': (profile) => rm(notes(profile)),
  'is empty': (profile) => truncate(notes(profile), 0),
  'is cut after a few bytes': (profile) => truncate(notes(profile), 1_000),
  'is cut in the middle': async (profile) => {
    const { size } = await stat(notes(profile));
    await truncate(notes(profile), Math.floor(size / 8192) * 4096);
  },
  'is random bytes': (profile) => writeFile(notes(profile), randomBytes(64 * 1024)),
  'is another program’s SQLite file': async (profile) => {
    await rm(notes(profile));
    await writePlainSqlite(notes(profile), 'CREATE TABLE recettes (nom TEXT); VACUUM;');
  },
  'comes from a later version': async (profile) => {
    const { databaseKey } = await keysOf(profile);
    const connection = await openConnection(notes(profile), databaseKey, 'write');
    await connection.all('PRAGMA user_version = 9999');
    await connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
    await connection.close();
  },
};

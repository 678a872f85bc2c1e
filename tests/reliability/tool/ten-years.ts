import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import type { Connection } from '#main/vault/db/connection.ts';
import { loadDriver } from '#main/vault/db/driver.ts';
import { defaultKdfParams } from '#main/vault/keys/kdf.ts';
import { createHeader } from '#main/vault/keys/keyring.ts';
import { closeOpenVault } from '#main/vault/open-vault.ts';
import { databasePath } from '#main/vault/vault-folder.ts';
import { createNoteWriter, noteText } from './notes.ts';
import { askVault, createVault, openVault, toolPhrase } from './vault.ts';

export interface TenYears {
  readonly notes: number;
  readonly megabytes: number;
  /** One derivation at the cost this machine gives a new vault. */
  readonly keyDerivationMs: number;
  /** Everything else an unlock does. */
  readonly openMs: number;
  readonly searchP95Ms: number;
  readonly plainSearchP95Ms: number;
  readonly saveP95Ms: number;
  readonly plainSaveP95Ms: number;
}

const tries = 60;

/** As many notes as ten years make, in the vault and in a plain SQLite file with the same index. */
export async function tenYears(folder: string, notes: number): Promise<TenYears> {
  await createVault(folder);
  const plain = await openPlain(join(dirname(folder), 'temoin.db'));
  const vault = await openVault(folder);
  const write = createNoteWriter(askVault(vault));
  for (let i = 0; i < notes; i += 1) {
    const text = longText(i);
    await write(text);
    await plain.save(text);
  }
  await closeOpenVault(vault);
  const start = performance.now();
  const again = await openVault(folder);
  const openMs = performance.now() - start;
  const ask = askVault(again);
  const save = createNoteWriter(ask);
  const seconds = {
    search: await p95((i) => ask('search.find', { text: rareWord(i * 7) })),
    plainSearch: await p95((i) => plain.search(rareWord(i * 7))),
    save: await p95((i) => save(longText(notes + i))),
    plainSave: await p95((i) => plain.save(longText(notes + i))),
  };
  await closeOpenVault(again);
  await plain.close();
  return {
    notes,
    megabytes: Math.round((await stat(databasePath(folder))).size / 1e6),
    keyDerivationMs: await timeOfKey(),
    openMs: Math.round(openMs),
    searchP95Ms: seconds.search,
    plainSearchP95Ms: seconds.plainSearch,
    saveP95Ms: seconds.save,
    plainSaveP95Ms: seconds.plainSave,
  };
}

/** A word that one note in some hundreds bears. */
const rareWord = (i: number): string => `repere${String(i % 401)}`;
/** One to two kilobytes, now and then twenty: with its index and its copy for it, ten in the file. */
const longText = (i: number): string =>
  `${rareWord(i)} ${Array.from({ length: 2 }, (_, part) => noteText('ans', i * 2 + part)).join(' ')}`;

async function timeOfKey(): Promise<number> {
  const start = performance.now();
  const made = await createHeader({ passphrase: toolPhrase, params: defaultKdfParams(totalmem()) });
  made.dek.fill(0);
  // One for the phrase, one for the recovery words.
  return Math.round((performance.now() - start) / 2);
}

/** In milliseconds, to the tenth. */
async function p95(act: (i: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < tries; i += 1) {
    const start = performance.now();
    await act(i);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return Math.round((times[Math.floor(tries * 0.95)] ?? 0) * 10) / 10;
}

interface Plain {
  save(text: string): Promise<void>;
  search(word: string): Promise<unknown>;
  close(): Promise<void>;
}

/** The same library without a key, the same durability, the same kind of index. */
async function openPlain(path: string): Promise<Plain> {
  const file: Connection = await (await loadDriver()).open(path, 'create', randomBytes(32));
  for (const statement of [
    'PRAGMA journal_mode = WAL',
    'PRAGMA synchronous = FULL',
    'CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)',
    "CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')",
  ]) {
    await file.all(statement);
  }
  return {
    save: async (text) => {
      await file.run('BEGIN IMMEDIATE');
      await file.run('INSERT INTO note (text) VALUES (?)', [text]);
      await file.run('INSERT INTO words (text) VALUES (?)', [text]);
      await file.run('COMMIT');
    },
    search: (word) =>
      file.all(
        "SELECT rowid, snippet(words, 0, '', '', '…', 12) FROM words WHERE words MATCH ? ORDER BY rank LIMIT 50",
        [word],
      ),
    close: () => file.close(),
  };
}

import { createDecipheriv } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { deriveSubKey } from '#main/vault/keys/derive.ts';
import { readHeader } from '#main/vault/keys/header-file.ts';
import { closeOpenVault, type OpenVault } from '#main/vault/open-vault.ts';
import { databasePath } from '#main/vault/vault-folder.ts';
import { documentFromText } from '#shared/editor/document.ts';
import type { JournalHome } from '#shared/features/journal.ts';
import { askVault, openOrCreateVault, openVault } from './vault.ts';

/** Words nobody else writes, one for what is kept and one for each of what goes. */
const words = { kept: 'hirondelle', burnt: 'zygomatiquement', identity: 'Quetzalcoatl' } as const;
const today = '2026-11-22';
const burning = 12;

/** An identity to erase, a page of the journal to keep, and pages set to burn. */
export async function prepareErasure(folder: string): Promise<void> {
  const vault = await openOrCreateVault(folder);
  const ask = askVault(vault);
  const person = await ask<{ id: string }>('persons.create', { pseudonym: 'Brume' });
  await ask('persons.saveIdentity', { id: person.id, identity: identityOf(words.identity) });
  const write = async (model: string, text: string) => {
    const { id } = await ask<{ id: string }>('journal.start', {
      model,
      writtenOn: today,
      words: '',
    });
    const value = documentFromText(text);
    await ask('journal.saveAnswer', { id, phaseId: 'p1', fieldId: 'note', value });
    return id;
  };
  await write('J07', `Une page qui reste : ${words.kept}.`);
  const ids: string[] = [];
  for (let i = 0; i < burning; i += 1) {
    ids.push(await write('J02', `Page ${String(i)}, ${words.burnt}. `.repeat(40 * (i + 1))));
  }
  await ask('journal.burn', { ids });
  await closeOpenVault(vault);
}

const identityOf = (name: string) => ({
  givenName: name,
  familyName: name,
  otherNames: [],
  phone: '',
  email: '',
  places: [name],
});

/** Erases the identity, then burns the pages, as the app does at the end of the delay. */
export async function erase(folder: string, { secure = true } = {}): Promise<void> {
  const vault = await openVault(folder);
  const ask = askVault(vault);
  if (!secure) await vault.database.write((tx) => sql`PRAGMA secure_delete = OFF`.execute(tx));
  const [person] = await ask<{ id: string }[]>('persons.list', { archived: false });
  await ask('persons.saveIdentity', { id: person?.id, identity: null });
  await ask('journal.burnNow', null);
  await closeOpenVault(vault);
}

export interface ErasedFound {
  readonly sound: boolean;
  readonly kept: boolean;
  /** Still there, or not, as the app shows them. */
  readonly identity: boolean;
  readonly burning: number;
  /** Their words are in a page of the closed file, in clear, a free page or not. */
  readonly identityWords: boolean;
  readonly burntWords: boolean;
}

export const pagesSetToBurn = burning;

/** Opens and closes as the next start would, then reads every page with the key. */
export async function lookAtErased(folder: string): Promise<ErasedFound> {
  const vault = await openVault(folder);
  const key = await databaseKey(vault);
  const ask = askVault(vault);
  const { cipher, structure, index } = await vault.database.integrity();
  const home = await ask<JournalHome>('journal.home', { today });
  const [person] = await ask<{ id: string }[]>('persons.list', { archived: false });
  const identity = await ask<unknown>('persons.identity', { id: person?.id });
  await closeOpenVault(vault);
  const clear = await pagesInClear(databasePath(folder), key);
  return {
    sound: cipher.length === 0 && structure === 'ok' && index,
    kept: home.pages.length === 1 && clear.includes(words.kept),
    identity: identity !== null,
    burning: home.burning.length,
    identityWords: clear.includes(words.identity),
    burntWords: clear.includes(words.burnt),
  };
}

async function databaseKey({ folder, dek }: OpenVault): Promise<Buffer> {
  const { header } = await readHeader(folder);
  return deriveSubKey(dek, header.vault_id, 'db');
}

const pageBytes = 4096;
/** SQLCipher 4 keeps its vector and its seal at the end of each page, its salt before the first. */
const reserved = 80;
const saltBytes = 16;

/** Every page of a closed database in clear, the free ones too (`docs/FORMAT.md`). */
export async function pagesInClear(path: string, key: Buffer): Promise<Buffer> {
  const file = await readFile(path);
  const pages: Buffer[] = [];
  for (let at = 0; at < file.length; at += pageBytes) {
    const page = file.subarray(at, at + pageBytes);
    const body = page.subarray(at === 0 ? saltBytes : 0, pageBytes - reserved);
    const vector = page.subarray(pageBytes - reserved, pageBytes - reserved + 16);
    const decipher = createDecipheriv('aes-256-cbc', key, vector).setAutoPadding(false);
    pages.push(Buffer.concat([decipher.update(body), decipher.final()]));
  }
  return Buffer.concat(pages);
}

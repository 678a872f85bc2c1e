import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deriveSubKey } from '#main/vault/keys/derive.ts';
import { unlockFolder } from '#main/vault/keys/keyring.ts';
import { phrase } from './journey.ts';
import { createTestKeeper } from './keeper.ts';

/** A vault like any other, made before the app starts; its keys are quick to derive. */
export async function writeVault(profile: string, proven = true): Promise<string[]> {
  const { keeper } = createTestKeeper(profile);
  const { words, challenge } = await keeper.create(phrase);
  const answers = challenge.map((position) => ({ position, word: words[position - 1] ?? '' }));
  if (proven) await keeper.confirmRecovery(answers);
  await keeper.close();
  return words;
}

export const vaultFile = (profile: string, name: string) => join(profile, 'coffre', name);

/** The bytes of the keys that a phrase opens: what must not be found anywhere else. */
export async function keysOf(profile: string): Promise<{ dataKey: Buffer; databaseKey: Buffer }> {
  const { dek, header } = await unlockFolder(join(profile, 'coffre'), phrase);
  return { dataKey: dek, databaseKey: deriveSubKey(dek, header.vault_id, 'db') };
}

/** Name → content of everything in the vault's folder. */
export async function vaultBytes(profile: string): Promise<Record<string, string>> {
  const names = ['vault.json', 'vault.json.bak', 'notes.db'];
  const read = async (name: string) => [
    name,
    (await readFile(vaultFile(profile, name)).catch(() => null))?.toString('base64') ?? '',
  ];
  return Object.fromEntries(await Promise.all(names.map(read)));
}

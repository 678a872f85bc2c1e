import { openDatabase, type VaultDatabase } from '../db/database.ts';
import type { KdfCost } from '../keys/kdf.ts';
import { createHeader } from '../keys/keyring.ts';
import { createVaultFolder, sweepWorkshops } from '../vault-folder.ts';
import { examplePhrase } from './phrase.ts';

/** Written by the same code as everything else, then closed: it opens like any vault. */
export async function createExample(
  folder: string,
  kdf: KdfCost,
  seed: (database: VaultDatabase) => Promise<void>,
): Promise<void> {
  await sweepWorkshops(folder);
  const keys = await createHeader({ passphrase: examplePhrase, params: kdf });
  const fill = async (key: Buffer, path: string) => {
    const database = await openDatabase(path, key);
    await seed(database).finally(() => database.close());
  };
  await createVaultFolder(folder, keys, fill).finally(() => keys.dek.fill(0));
}

import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeArchive } from '#main/vault/backup/archive.ts';
import { backupFiles, sealManifest } from '#main/vault/backup/manifest.ts';
import { openConnection } from '#main/vault/db/driver.ts';
import { sha256OfFile } from '#main/vault/keys/backup-seal.ts';
import { deriveSubKey } from '#main/vault/keys/derive.ts';
import { unlockFolder } from '#main/vault/keys/keyring.ts';
import { goodPhrase } from './keeper.ts';

/**
 * A backup, sealed as the app does, of a closed vault whose database was first changed by hand: what
 * an earlier or a later version of the app would have written.
 */
export async function sealedBackup(
  userData: string,
  file: string,
  statements: readonly string[],
): Promise<void> {
  const folder = join(userData, 'coffre');
  const { dek, header } = await unlockFolder(folder, goodPhrase);
  const place = await mkdtemp(`${file}-`);
  const at = (name: string) => join(place, name);
  await copyFile(join(folder, 'vault.json'), at('vault.json'));
  await copyFile(join(folder, 'notes.db'), at('notes.db'));
  const connection = await openConnection(
    at('notes.db'),
    deriveSubKey(dek, header.vault_id, 'db'),
    'write',
  );
  for (const statement of statements) await connection.all(statement);
  const counts = { persons: 0, sessions: 0, entries: 0 };
  for (const [name, table] of [
    ['persons', 'person'],
    ['sessions', 'session'],
    ['entries', 'entry'],
  ] as const) {
    const [row] = await connection.all(`SELECT count(*) AS count FROM ${table}`);
    counts[name] = Number(row?.['count']);
  }
  await connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
  await connection.close();
  const manifest = sealManifest(
    {
      format: 'carnet-de-pair/sauvegarde',
      version: 1,
      vault_id: header.vault_id,
      made_at: 1,
      counts,
      sha256: {
        'vault.json': await sha256OfFile(at('vault.json')),
        'notes.db': await sha256OfFile(at('notes.db')),
      },
    },
    dek,
  );
  await writeFile(at('manifest.json'), JSON.stringify(manifest));
  await writeArchive(
    file,
    backupFiles.map((name) => ({ name, path: at(name) })),
  );
  await rm(place, { recursive: true });
}

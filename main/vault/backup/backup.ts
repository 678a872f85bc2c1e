import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { backupMoment, backupName } from '#shared/rules/backup-name.ts';
import { openDatabase, type VaultDatabase } from '../db/database.ts';
import { isSound } from '../db/integrity.ts';
import { sha256OfFile } from '../keys/backup-seal.ts';
import { deriveSubKey } from '../keys/derive.ts';
import { asWriteError, makeFolder, syncFolder } from '../keys/disk.ts';
import { serialiseHeader } from '../keys/header.ts';
import { readHeader } from '../keys/header-file.ts';
import type { OpenVault } from '../open-vault.ts';
import { extractArchive, writeArchive } from './archive.ts';
import {
  backupFiles,
  type Counts,
  countRows,
  type Manifest,
  readManifest,
  requireSeal,
  sealManifest,
} from './manifest.ts';
import { outdated } from './rotation.ts';

/** A backup that lies in a folder, as far as its name tells. */
export interface BackupFile {
  readonly path: string;
  /** Milliseconds since the epoch, to the second. */
  readonly madeAt: number;
}

export interface CheckedBackup extends BackupFile {
  readonly counts: Counts;
}

/** The backups of a folder, newest first; nothing else in it is looked at. */
export async function listBackups(folder: string): Promise<BackupFile[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => {
      const madeAt = backupMoment(name);
      return madeAt === null ? [] : [{ path: join(folder, name), madeAt }];
    })
    .sort((a, b) => b.madeAt - a.madeAt);
}

const workshopPrefix = '.sauvegarde-';

/**
 * Removes what backups that were cut short left behind; none may be under way.
 * @returns whether there was any: a backup was begun that nobody has heard of since
 */
export async function sweepBackupWorkshops(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((each) => each.startsWith(workshopPrefix));
  for (const name of left) {
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
  return left.length > 0;
}

/**
 * Makes a backup of an open vault in `folder`, opens it from the written file and compares, and only
 * then gives it its name and lets outdated ones go. Whatever fails leaves the others as they were.
 * @throws AppError `backup-damaged` when what was written is not what was read, `disk-full`,
 *   `folder-read-only`
 */
export async function makeBackup(
  vault: OpenVault,
  folder: string,
  now: number,
): Promise<CheckedBackup> {
  await makeFolder(folder);
  const workshop = await mkdtemp(join(folder, workshopPrefix)).catch((error) => {
    throw asWriteError(error);
  });
  try {
    const archive = join(workshop, 'archive');
    const written = await writeBackup(vault, workshop, archive, now);
    await checkBackup(archive, vault.dek, written);
    const path = join(folder, backupName(now));
    await rename(archive, path);
    await syncFolder(folder);
    for (const old of outdated(await listBackups(folder))) await rm(old.path, { force: true });
    return { path, madeAt: Math.floor(now / 1000) * 1000, counts: written.counts };
  } catch (error) {
    throw asWriteError(error);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function writeBackup(
  vault: OpenVault,
  workshop: string,
  archive: string,
  now: number,
): Promise<Manifest> {
  const at = (name: string) => join(workshop, name);
  const { header } = await readHeader(vault.folder);
  await writeFile(at('vault.json'), serialiseHeader(header), { flag: 'wx', mode: 0o600 });
  await vault.database.copyInto(at('notes.db'));
  const manifest = sealManifest(
    {
      format: 'carnet-de-pair/sauvegarde',
      version: 1,
      vault_id: header.vault_id,
      made_at: now,
      counts: await withCopy(at('notes.db'), vault.dek, header.vault_id, countRows),
      sha256: {
        'vault.json': await sha256OfFile(at('vault.json')),
        'notes.db': await sha256OfFile(at('notes.db')),
      },
    },
    vault.dek,
  );
  await writeFile(at('manifest.json'), JSON.stringify(manifest), { flag: 'wx', mode: 0o600 });
  await writeArchive(
    archive,
    backupFiles.map((name) => ({ name, path: at(name) })),
  );
  return manifest;
}

/**
 * Opens a written backup all the way down: archive, seal, digests, every page, structure, counts.
 * @throws AppError `backup-damaged`
 */
async function checkBackup(archive: string, dek: Buffer, expected: Manifest): Promise<void> {
  const place = await mkdtemp(`${archive}-relecture-`);
  try {
    const manifest = await unpackBackup(archive, place);
    requireSeal(manifest, dek);
    if (manifest.macB64 !== expected.macB64) throw new AppError('backup-damaged');
    await requireSoundCopy(place, dek, manifest);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Takes a backup apart into an empty folder and compares digests; its seal is not proven yet. */
export async function unpackBackup(archive: string, place: string): Promise<Manifest> {
  await extractArchive(archive, backupFiles, (name) => join(place, name));
  const manifest = readManifest(await readFile(join(place, 'manifest.json'), 'utf8'));
  for (const [name, digest] of Object.entries(manifest.sha256)) {
    if ((await sha256OfFile(join(place, name))) !== digest) throw new AppError('backup-damaged');
  }
  return manifest;
}

/** The unpacked database opens, every page of it is whole, and it holds what the manifest says. */
export async function requireSoundCopy(
  place: string,
  dek: Buffer,
  { vault_id, counts }: Manifest,
): Promise<void> {
  const sound = await withCopy(join(place, 'notes.db'), dek, vault_id, async (database) => {
    const found = await countRows(database);
    const equal = (Object.keys(counts) as (keyof Counts)[]).every(
      (key) => counts[key] === found[key],
    );
    return equal && isSound(await database.integrity());
  });
  if (!sound) throw new AppError('backup-damaged');
}

async function withCopy<T>(
  path: string,
  dek: Buffer,
  vaultId: string,
  use: (database: VaultDatabase) => Promise<T>,
): Promise<T> {
  const key = deriveSubKey(dek, vaultId, 'db');
  const database = await openDatabase(path, key).finally(() => key.fill(0));
  return await use(database).finally(() => database.close());
}

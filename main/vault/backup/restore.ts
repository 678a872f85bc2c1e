import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { asWriteError, makeFolder, syncFolder } from '../keys/disk.ts';
import { writeHeaderCopy } from '../keys/header-file.ts';
import { unlockFolder } from '../keys/keyring.ts';
import { acquireLock } from '../keys/lock-file.ts';
import { isOccupied } from '../vault-folder.ts';
import { requireSoundCopy, unpackBackup } from './backup.ts';
import { type Counts, requireSeal } from './manifest.ts';

/** What a backup holds, once it was opened with a phrase. */
export interface Rehearsal {
  readonly madeAt: number;
  readonly counts: Counts;
}

/**
 * Opens a backup as a restore would, beside the present vault and without touching it.
 * @param phrase of the vault at the time of the backup: backups keep the phrase they were made with
 * @throws AppError `backup-damaged`, `wrong-passphrase`, `vault-newer-version`, `disk-full`…
 */
export async function rehearseRestore(
  archive: string,
  folder: string,
  phrase: string,
): Promise<Rehearsal> {
  return inWorkshop(folder, (workshop) => prepare(archive, workshop, phrase));
}

const setAsideMark = '.mis-de-cote-';
const setAsideDays = 30;

/**
 * Puts a backup in the place of the present vault, which is set aside whole for thirty days. Both
 * are complete folders before and after; `undoHalfRestore` mends a crash between the two renames.
 * @throws AppError as `rehearseRestore`; `vault-in-use` while the present vault is open
 */
export async function restoreBackup(
  archive: string,
  folder: string,
  phrase: string,
  now: number,
): Promise<Rehearsal> {
  return inWorkshop(folder, async (workshop) => {
    const rehearsal = await prepare(archive, workshop, phrase);
    if (await isOccupied(folder)) await setAside(folder, now);
    await rename(workshop, folder);
    await syncFolder(dirname(folder));
    return rehearsal;
  });
}

/**
 * Gives its place back to a vault that was set aside by a restore which a crash cut short: no other
 * way leaves a set-aside vault and none in place. Called before a vault is looked for.
 */
export async function undoHalfRestore(folder: string): Promise<void> {
  if (await isOccupied(folder)) return;
  const [newest] = (await listSetAside(folder)).sort((a, b) => b.at - a.at);
  if (newest) await rename(newest.path, folder);
}

/** The vaults that restores have set aside. */
export async function listSetAside(folder: string): Promise<{ path: string; at: number }[]> {
  const prefix = `${basename(folder)}${setAsideMark}`;
  const names = await readdir(dirname(folder)).catch(() => []);
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ path: join(dirname(folder), name), at: Number(name.slice(prefix.length)) }));
}

/** Removes vaults set aside more than thirty days ago. */
export async function sweepSetAside(folder: string, now: number): Promise<void> {
  for (const { path, at } of await listSetAside(folder)) {
    if (now - at > setAsideDays * 86_400_000) await rm(path, { recursive: true, force: true });
  }
}

async function prepare(archive: string, workshop: string, phrase: string): Promise<Rehearsal> {
  const manifest = await unpackBackup(archive, workshop);
  const { dek, header } = await unlockFolder(workshop, phrase);
  try {
    requireSeal(manifest, dek);
    await requireSoundCopy(workshop, dek, manifest);
    await writeHeaderCopy(workshop, header);
    await rm(join(workshop, 'manifest.json'));
    return { madeAt: manifest.made_at, counts: manifest.counts };
  } finally {
    dek.fill(0);
  }
}

/** Under the vault's own lock, so that nobody is writing in it at that moment. */
async function setAside(folder: string, now: number): Promise<void> {
  const lock = await acquireLock(folder);
  await lock.release();
  await rename(folder, `${folder}${setAsideMark}${String(now)}`);
}

const workshopMark = '.restauration-';

/** Removes what rehearsals that were cut short left behind; none may be under way. */
export async function sweepRestoreWorkshops(folder: string): Promise<void> {
  const prefix = `${basename(folder)}${workshopMark}`;
  const names = await readdir(dirname(folder)).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    await rm(join(dirname(folder), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function inWorkshop<T>(folder: string, work: (workshop: string) => Promise<T>): Promise<T> {
  await makeFolder(dirname(folder));
  try {
    const workshop = await mkdtemp(`${folder}${workshopMark}`);
    return await work(workshop).finally(() => rm(workshop, { recursive: true, force: true }));
  } catch (error) {
    throw asWriteError(error);
  }
}

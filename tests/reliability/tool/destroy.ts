import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { keeperOf } from './backups.ts';
import { toolPhrase } from './vault.ts';

/** As the page of the vault does, the typed word aside. */
export async function destroy(folder: string): Promise<void> {
  const keeper = keeperOf(folder);
  await keeper.status();
  await keeper.unlock('own', toolPhrase);
  await keeper.care.destroy();
}

/** The control: file after file, which a kill stops in the middle of. */
export async function destroyNaively(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name));
  await rm(folder, { recursive: true });
}

export interface DestroyedFound {
  /** `intact`: the phrase opens it. `gone`: there is none, nor any trace of one. */
  readonly state: 'intact' | 'gone' | 'half';
  /** Backups outlive a destruction: the app says which. */
  readonly backups: number;
  readonly backupsDamaged: number;
}

/** What the next start of the app makes of it. */
export async function lookAtDestroyed(folder: string): Promise<DestroyedFound> {
  const keeper = keeperOf(folder);
  const { own } = await keeper.status();
  const beside = await readdir(dirname(folder));
  const remains = beside.filter((name) => name.startsWith(`${basename(folder)}.`));
  const opens = await keeper.unlock('own', toolPhrase).then(
    () => true,
    () => false,
  );
  const backups = await keeper.backups.list();
  let backupsDamaged = 0;
  for (const { madeAt } of backups) {
    await keeper.backups.rehearse(madeAt, toolPhrase).catch(() => {
      backupsDamaged += 1;
    });
  }
  await keeper.close();
  const isGone = own === 'absent' && !opens && remains.length === 0;
  const unfinished = remains.some((name) => name.includes('.detruit-'));
  const state = isGone ? 'gone' : opens && !unfinished ? 'intact' : 'half';
  return { state, backups: backups.length, backupsDamaged };
}

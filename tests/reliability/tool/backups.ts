import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VaultKeeper } from '#main/vault/vault-keeper.ts';
import { backupsFolder } from '#shared/rules/backup-name.ts';
import { createNoteWriter, noteText, readNotes } from './notes.ts';
import { askVault, lightKdf, openVault, toolPhrase } from './vault.ts';

export type Tell = (when: 'TRY' | 'DONE') => void;

/** The keeper of the app over the folder that holds `coffre`. */
export function keeperOf(folder: string): VaultKeeper {
  return new VaultKeeper({
    userData: dirname(folder),
    last: 'own',
    attempts: { failures: 0 },
    kdf: lightKdf,
    alone: async () => undefined,
    onOpened: () => undefined,
    onAttempts: () => undefined,
    seedExample: async () => undefined,
  });
}

/** Makes backups of the vault, over and over. */
export async function makeBackups(folder: string, tell: Tell): Promise<never> {
  const keeper = keeperOf(folder);
  await keeper.unlock('own', toolPhrase);
  for (;;) {
    tell('TRY');
    await keeper.backups.make();
    tell('DONE');
  }
}

/** Puts the newest backup in the place of the vault, over and over. */
export async function restoreBackups(folder: string, tell: Tell): Promise<never> {
  const keeper = keeperOf(folder);
  await keeper.status();
  for (;;) {
    const [newest] = await keeper.backups.list();
    tell('TRY');
    await keeper.backups.restore(newest?.madeAt ?? 0, toolPhrase);
    tell('DONE');
  }
}

/** Adds notes to a closed vault: what a restore takes back, and the set-aside vault keeps. */
export async function addNotes(folder: string, many: number): Promise<void> {
  const vault = await openVault(folder);
  const write = createNoteWriter(askVault(vault));
  const held = (await readNotes(vault)).size;
  for (let i = held; i < held + many; i += 1) await write(noteText('ajout', i));
  await vault.database.close().finally(() => vault.lock.release());
}

export interface BackupsFound {
  /** Opened as the app does at its next start, after whatever happened. */
  readonly opens: boolean;
  readonly backups: number;
  /** Files that bear the name of a backup and do not open as one. */
  readonly damaged: number;
  /** The code of the last failure, as the page of backups tells it. */
  readonly failure: string | null;
  /** What lies beside the vault and its backups once it was opened. */
  readonly leftovers: readonly string[];
  /** Vaults set aside whole, and those of them that do not open any more. */
  readonly setAside: number;
  readonly setAsideDamaged: number;
}

/** Opens the vault, tries every backup, and looks at what else is there. */
export async function lookAtBackups(folder: string): Promise<BackupsFound> {
  const keeper = keeperOf(folder);
  await keeper.status();
  const opens = await keeper.unlock('own', toolPhrase).then(
    () => true,
    () => false,
  );
  const failure = opens ? ((await keeper.backups.state())?.failure?.code ?? null) : null;
  const list = await keeper.backups.list();
  let damaged = 0;
  for (const { madeAt } of list) {
    await keeper.backups.rehearse(madeAt, toolPhrase).catch(() => {
      damaged += 1;
    });
  }
  await keeper.close();
  const parent = dirname(folder);
  const beside = await readdir(parent);
  const aside = beside.filter((name) => name.startsWith('coffre.mis-de-cote-'));
  const within = await readdir(join(parent, backupsFolder)).catch(() => []);
  return {
    opens,
    backups: list.length,
    damaged,
    failure,
    leftovers: [
      ...beside.filter((name) => !['coffre', backupsFolder, ...aside].includes(name)),
      ...within.filter((name) => !name.endsWith('.sauvegarde')),
    ],
    setAside: aside.length,
    setAsideDamaged: await countDamaged(aside.map((name) => join(parent, name))),
  };
}

async function countDamaged(folders: readonly string[]): Promise<number> {
  let damaged = 0;
  for (const folder of folders) {
    await openVault(folder)
      .then((vault) => vault.database.close().finally(() => vault.lock.release()))
      .catch(() => {
        damaged += 1;
      });
  }
  return damaged;
}

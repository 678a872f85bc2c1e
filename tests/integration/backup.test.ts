import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listBackups, makeBackup } from '#main/vault/backup/backup.ts';
import {
  rehearseRestore,
  restoreBackup,
  sweepSetAside,
  undoHalfRestore,
} from '#main/vault/backup/restore.ts';
import { kept, outdated } from '#main/vault/backup/rotation.ts';
import { createHeader, unlockFolder } from '#main/vault/keys/keyring.ts';
import { closeOpenVault, type OpenVault, openVaultFolder } from '#main/vault/open-vault.ts';
import { createVaultFolder } from '#main/vault/vault-folder.ts';
import { setSetting, settingKeys } from '#tests/support/database.ts';
import { countText, snapshot } from '#tests/support/files.ts';
import { cheapKdf, goodPhrase, otherPhrase } from '#tests/support/keeper.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

const noon = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;

const open = (folder: string): Promise<OpenVault> =>
  openVaultFolder('own', folder, async (dir) => {
    const { dek, header } = await unlockFolder(dir, goodPhrase);
    return { dek, vaultId: header.vault_id };
  });

/** A vault with one word in it, open until the test ends, and where its backups go. */
async function newVault() {
  const parent = await temporaryFolder();
  const folder = join(parent, 'coffre');
  await createVaultFolder(folder, await createHeader({ passphrase: goodPhrase, params: cheapKdf }));
  const vault = await open(folder);
  onTestFinished(() => closeOpenVault(vault).catch(() => undefined));
  await setSetting(vault.database, 'hémérocalle');
  return { parent, folder, vault, backups: join(parent, 'sauvegardes') };
}

describe('a backup', () => {
  it('is one file that any archive program takes apart, and holds no plain word', async () => {
    const { vault, backups } = await newVault();
    const made = await makeBackup(vault, backups, noon);
    expect(await readdir(backups)).toEqual(['carnet-20261122-120000.sauvegarde']);
    expect(await listBackups(backups)).toEqual([{ path: made.path, madeAt: noon }]);
    const listed = execFileSync('python3', ['-m', 'zipfile', '-l', made.path], {
      encoding: 'utf8',
    });
    for (const name of ['vault.json', 'notes.db', 'manifest.json']) expect(listed).toContain(name);
    execFileSync('python3', ['-m', 'zipfile', '-t', made.path]);
    expect(await countText(backups, 'hémérocalle')).toBe(0);
  });

  it('leaves nothing half made when the folder cannot take it', async () => {
    const { vault, parent, backups } = await newVault();
    await writeFile(backups, 'a file where the folder should be');
    const failure = await makeBackup(vault, backups, noon).catch((error) => error);
    expect(failure).toMatchObject({ code: 'folder-read-only' });
    expect((await readdir(parent)).sort()).toEqual(['coffre', 'sauvegardes']);
  });
});

describe('a rehearsal', () => {
  it('says what the backup holds and touches nothing', async () => {
    const { vault, folder, backups, parent } = await newVault();
    const { path, counts } = await makeBackup(vault, backups, noon);
    await closeOpenVault(vault);
    const before = await snapshot(folder);
    expect(await rehearseRestore(path, folder, goodPhrase)).toEqual({ madeAt: noon, counts });
    expect(await snapshot(folder)).toEqual(before);
    expect((await readdir(parent)).sort()).toEqual(['coffre', 'sauvegardes']);
  });

  it('refuses another phrase', async () => {
    const { vault, folder, backups } = await newVault();
    const { path } = await makeBackup(vault, backups, noon);
    const failure = await rehearseRestore(path, folder, otherPhrase).catch((error) => error);
    expect(failure).toMatchObject({ code: 'wrong-passphrase' });
  });

  it('sees every flipped bit, every cut and another vault’s manifest', async () => {
    const { vault, folder, backups } = await newVault();
    const { path } = await makeBackup(vault, backups, noon);
    const bytes = await readFile(path);
    const codes = new Set<string>();
    const attempt = () =>
      rehearseRestore(path, folder, goodPhrase).then(
        () => codes.add('opened'),
        (error) => codes.add(String(error.code)),
      );
    for (let i = 0; i < 40; i += 1) {
      const damaged = Buffer.from(bytes);
      const at = Math.floor((i * bytes.length) / 40) + (i % 7);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await writeFile(path, damaged);
      await attempt();
    }
    await writeFile(path, bytes);
    for (const size of [bytes.length - 1, 30_000, 21, 0]) {
      await truncate(path, size);
      await attempt();
    }
    expect([...codes]).toEqual(['backup-damaged']);
    await writeFile(path, bytes);
    await attempt();
    expect([...codes]).toEqual(['backup-damaged', 'opened']);
  });
});

describe('a restore', () => {
  it('brings back what was there and keeps what is there now for thirty days', async () => {
    const { vault, folder, backups, parent } = await newVault();
    const { path } = await makeBackup(vault, backups, noon);
    await setSetting(vault.database, 'written since');
    await closeOpenVault(vault);
    await restoreBackup(path, folder, goodPhrase, noon + day);

    const restored = await open(folder);
    expect(await settingKeys(restored.database)).toEqual(['hémérocalle']);
    expect(restored.database.missingSaves).toBe(0);
    await closeOpenVault(restored);

    const aside = `${folder}.mis-de-cote-${String(noon + day)}`;
    await sweepSetAside(folder, noon + 30 * day);
    const before = await open(aside);
    expect(await settingKeys(before.database)).toEqual(['hémérocalle', 'written since']);
    await closeOpenVault(before);
    await sweepSetAside(folder, noon + 32 * day);
    expect((await readdir(parent)).sort()).toEqual(['coffre', 'sauvegardes']);
  });

  it('waits for the present vault to be closed', async () => {
    const { vault, folder, backups } = await newVault();
    const { path } = await makeBackup(vault, backups, noon);
    const failure = await restoreBackup(path, folder, goodPhrase, noon).catch((error) => error);
    expect(failure).toMatchObject({ code: 'vault-in-use' });
    expect(await settingKeys(vault.database)).toEqual(['hémérocalle']);
  });

  it('cut short between its two renames gives the vault back at the next start', async () => {
    const { vault, folder } = await newVault();
    await closeOpenVault(vault);
    await rename(folder, `${folder}.mis-de-cote-${String(noon)}`);
    await undoHalfRestore(folder);
    await closeOpenVault(await open(folder));
    // With a vault in place, one that was set aside stays aside.
    await mkdir(`${folder}.mis-de-cote-${String(noon)}`);
    await undoHalfRestore(folder);
    await closeOpenVault(await open(folder));
  });
});

describe('rotation', () => {
  const made = (days: readonly number[]) => days.map((each) => ({ madeAt: noon - each * day }));

  it('keeps the last five of one day', () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ madeAt: noon + i * 1_000 }));
    expect(outdated(many)).toEqual(many.slice(0, 4).reverse());
  });

  it('keeps five last, four weeks and six months of two years of days', () => {
    const all = made(Array.from({ length: 730 }, (_, i) => i));
    const staying = all.filter((each) => !outdated(all).includes(each));
    expect(staying.length).toBeLessThanOrEqual(kept.last + kept.weeks + kept.months);
    expect(staying.slice(0, 5)).toEqual(made([0, 1, 2, 3, 4]));
    const oldest = Math.min(...staying.map(({ madeAt }) => madeAt));
    // 22 November back to the last day of June.
    expect((noon - oldest) / day).toBe(145);
  });

  it('lets nothing go while there are few', () => {
    expect(outdated(made([0, 300, 600, 900]))).toEqual([]);
  });
});

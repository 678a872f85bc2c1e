import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeBackup } from '#main/vault/backup/backup.ts';
import { keychainSecret, newKeychainHalf } from '#main/vault/keys/keychain-slot.ts';
import {
  changePassphrase,
  createHeader,
  replaceSlot,
  unlockFolder,
} from '#main/vault/keys/keyring.ts';
import { closeOpenVault, openVaultFolder } from '#main/vault/open-vault.ts';
import { createVaultFolder } from '#main/vault/vault-folder.ts';
import { createNoteWriter, noteText } from '#tests/reliability/tool/notes.ts';
import { askVault } from '#tests/reliability/tool/vault.ts';
import { cheapKdf, goodPhrase, otherPhrase } from '#tests/support/keeper.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

const reader = resolve(import.meta.dirname, 'reader.py');
const python = '/usr/bin/python3';
const canRun = spawnSync(python, ['-c', 'import argon2, cryptography']).status === 0;
/** There the set-up installs what it needs: not to run would be a fault of ours. */
const mustRun = existsSync('/etc/debian_version') && process.getuid?.() === 0;

const texts = [
  ...Array.from({ length: 8 }, (_, i) => noteText('lecteur', i)),
  'Œuvre d’été – « cœur »\u00a0: 1\u202f000 €, 👋🏽\ndeuxième ligne',
  noteText('lecteur', 49),
];

/** A vault with these notes, open until the test ends, and the words of its sheet. */
async function newVault() {
  const parent = await temporaryFolder();
  const folder = join(parent, 'coffre');
  const keys = await createHeader({ passphrase: goodPhrase, params: cheapKdf });
  await createVaultFolder(folder, keys);
  const vault = await openVaultFolder('own', folder, async (dir) => {
    const { dek, header } = await unlockFolder(dir, goodPhrase);
    return { dek, vaultId: header.vault_id };
  });
  onTestFinished(() => closeOpenVault(vault).catch(() => undefined));
  const write = createNoteWriter(askVault(vault));
  for (const text of texts) await write(text);
  return { parent, folder, vault, words: keys.recoveryWords };
}

function read(place: string, secret: string) {
  const { status, stdout, stderr } = spawnSync(python, [reader, place], {
    input: `${secret}\n`,
    encoding: 'utf8',
    env: { PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' },
  });
  return { opens: status === 0, stdout, stderr };
}

/** Every note, whole. */
function expectNotes({ opens, stdout, stderr }: ReturnType<typeof read>): void {
  expect({ opens, stderr }).toEqual({ opens: true, stderr: '' });
  expect(texts.filter((text) => !stdout.includes(`\n\n${text}\n`))).toEqual([]);
  expect(stdout).toContain('## person Brume');
}

const codeLines = async () => {
  const [, , code = ''] = (await readFile(reader, 'utf8')).split('"""');
  return code.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
};

describe('the reader without the app', () => {
  it('is sixty lines, and needs Python with two packages', async () => {
    const lines = await codeLines();
    expect(lines.length).toBeLessThanOrEqual(60);
    const imported = lines
      .flatMap(
        (line) => /^(?:import|from) (.+?)(?: import .*)?$/.exec(line)?.[1]?.split(', ') ?? [],
      )
      .map((name) => name.split('.')[0] ?? '');
    const own = spawnSync(python, ['-c', 'import sys; print(*sys.stdlib_module_names)']);
    const others = imported.filter((name) => !String(own.stdout).split(/\s/).includes(name));
    if (canRun) expect([...new Set(others)].sort()).toEqual(['argon2', 'cryptography']);
  });

  if (!canRun) {
    it('WAS NOT RUN: it needs Debian’s python3-argon2 and python3-cryptography', () => {
      console.warn('tests/format/reader.py was not run: python3-argon2, python3-cryptography');
      expect(mustRun).toBe(false);
    });
    return;
  }

  it('prints every note of a closed vault', async () => {
    const { vault, folder } = await newVault();
    await closeOpenVault(vault);
    expect(await readdir(folder)).not.toContain('notes.db-wal');
    expectNotes(read(folder, goodPhrase));
  });

  it('prints those that only the journal holds, after a crash', async () => {
    const { folder, parent } = await newVault();
    const copy = join(parent, 'copie');
    await cp(folder, copy, { recursive: true });
    expectNotes(read(copy, goodPhrase));
    await rm(join(copy, 'notes.db-wal'));
    expect(read(copy, goodPhrase).stdout).not.toContain('Œuvre');
  });

  it('prints those of a backup', async () => {
    const { vault, parent } = await newVault();
    const { path } = await makeBackup(vault, join(parent, 'sauvegardes'), Date.now());
    expectNotes(read(path, goodPhrase));
  });

  it('opens with the twelve words, and with the new phrase alone after a change', async () => {
    const { vault, folder, words } = await newVault();
    expectNotes(read(folder, words.join(' ')));
    await changePassphrase(folder, vault.dek, otherPhrase);
    expectNotes(read(folder, otherPhrase));
    expect(read(folder, goodPhrase)).toMatchObject({ opens: false, stdout: '' });
  });

  it('opens a vault that a code opens too: by the phrase, and by both halves of the code', async () => {
    const { vault, folder } = await newVault();
    const half = newKeychainHalf();
    await replaceSlot(folder, vault.dek, keychainSecret(half, '492817'));
    expectNotes(read(folder, goodPhrase));
    expectNotes(read(folder, `${half}:492817`));
    for (const alone of ['492817', half, `${half}:492818`])
      expect(read(folder, alone)).toMatchObject({ opens: false, stdout: '' });
  });

  it('uses the copy of a damaged header, and refuses a damaged page', async () => {
    const { vault, folder } = await newVault();
    await closeOpenVault(vault);
    await writeFile(join(folder, 'vault.json'), '{');
    expectNotes(read(folder, goodPhrase));
    const bytes = await readFile(join(folder, 'notes.db'));
    bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000);
    await writeFile(join(folder, 'notes.db'), bytes);
    expect(read(folder, goodPhrase)).toMatchObject({
      opens: false,
      stderr: expect.stringContaining('page 3 is damaged'),
    });
  });
});

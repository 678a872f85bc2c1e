import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createChosenFiles } from '#main/vault/chosen-files.ts';
import type { VaultDatabase } from '#main/vault/db/database.ts';
import { createGate } from '#main/vault/dispatch.ts';
import { bilansHandlers } from '#main/vault/features/bilans/bilans.handlers.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import { writtenFormat } from '#shared/rules/bilan/formats.ts';
import { reviewed, settled } from '#tests/support/reviewed-bilan.ts';
import { mountSmallDisk } from '#tests/support/small-disk.ts';
import { temporaryFolder } from '#tests/support/vault.ts';
import { zipLayers } from '#tests/support/zip-bytes.ts';

const note = 'Karim passe le matin, on prend le café.';

/** A reviewed bilan, and the gate of a keeper that knows of chosen files. */
async function desk() {
  const bilan = await reviewed(note);
  const folder = await temporaryFolder();
  const chosenFiles = createChosenFiles();
  const open: { database: VaultDatabase | null } = { database: bilan.database };
  const gate = createGate({
    keeper: { database: () => open.database, chosenFiles } as Partial<Keeper> as Keeper,
    handlers: { bilans: bilansHandlers },
    announce: () => undefined,
    log: () => undefined,
  });
  const lend = (path: string, use: 'read' | 'write' = 'write') => {
    const token = crypto.randomUUID();
    chosenFiles.lend(token, path, use);
    return token;
  };
  const write = (path: string, format = 'docx') =>
    gate.call('bilans.exportFile', { id: bilan.id, format, token: lend(path) });
  return { ...bilan, call: gate.call, folder, lend, write, open };
}

const refused = (code: string) => ({ ok: false, code });
const wordsIn = (file: string) =>
  zipLayers(readFileSync(file))
    .map((layer) => layer.toString('utf8'))
    .join('\n');

it.each(writtenFormat.options)('a bilan is written whole and private as %s', async (format) => {
  const bilan = await desk();
  await settled(bilan.get, bilan.save);
  const path = join(bilan.folder, `bilan.${format}`);
  expect(await bilan.write(path, format)).toEqual({ ok: true, value: null });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(bilan.folder)).toEqual([`bilan.${format}`]);
  const words = format === 'docx' ? wordsIn(path) : readFileSync(path, 'utf8');
  expect(words).toContain('[une personne] passe le matin');
  expect(words).not.toContain('Karim');
});

it('nothing is written while the review waits, and the place may still serve', async () => {
  const bilan = await desk();
  const { get, save, id, folder } = bilan;
  await bilan.edit(note, 'On se voit au jardin des zorbilles.');
  const token = bilan.lend(join(folder, 'bilan.md'));
  const call = () => bilan.call('bilans.exportFile', { id, format: 'md', token });
  expect(await call()).toEqual(refused('bilan-review-pending'));
  expect(readdirSync(folder)).toEqual([]);
  await settled(get, save);
  expect(await call()).toMatchObject({ ok: true });
});

it('a place serves once, and only for what it was chosen for', async () => {
  const bilan = await desk();
  await settled(bilan.get, bilan.save);
  const { id, folder } = bilan;
  const token = bilan.lend(join(folder, 'a.md'), 'read');
  expect(await bilan.call('bilans.exportFile', { id, format: 'md', token })).toEqual(
    refused('not-found'),
  );
  expect(await bilan.call('bilans.exportFile', { id, format: 'pdf', token })).toEqual(
    refused('invalid-input'),
  );
  expect(readdirSync(folder)).toEqual([]);
});

it('a lock gives the export up', async () => {
  const bilan = await desk();
  await settled(bilan.get, bilan.save);
  const path = join(bilan.folder, 'bilan.docx');
  const writing = bilan.write(path);
  bilan.open.database = null;
  expect(await writing).toEqual(refused('export-cancelled'));
  expect(await bilan.write(path)).toEqual(refused('locked'));
  expect(readdirSync(bilan.folder)).toEqual([]);
});

it('says what the disk refused, keeps the file of before, and leaves nothing beside it', async () => {
  const bilan = await desk();
  await settled(bilan.get, bilan.save);
  const folder = join(bilan.folder, 'clé');
  mkdirSync(folder);
  const disk = mountSmallDisk(folder, 64);
  onTestFinished(() => disk.remove());
  const path = join(folder, 'bilan.docx');
  expect(await bilan.write(path)).toMatchObject({ ok: true });
  const before = readFileSync(path);
  disk.fill();
  expect(await bilan.write(path)).toEqual(refused('disk-full'));
  disk.free();
  disk.readOnly();
  expect(await bilan.write(path)).toEqual(refused('folder-read-only'));
  disk.writable();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['bilan.docx']);
});

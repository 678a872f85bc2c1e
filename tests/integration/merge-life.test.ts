import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSound } from '#main/vault/db/integrity.ts';
import { migrations } from '#main/vault/db/migrate.ts';
import { widerSearch } from '#main/vault/db/migrations/0160-wider-search.ts';
import type { MergeProgress, MergeReport } from '#shared/features/merging.ts';
import { broughtCopy } from '#shared/rules/brought-copy.ts';
import { goodPhrase } from '#tests/support/keeper.ts';
import { sealedBackup } from '#tests/support/sealed-backup.ts';
import {
  allTexts,
  backupOf,
  bring,
  type Copy,
  cloneCopy,
  firstNotes,
  notesOf,
  openCopy,
  writeNote,
} from '#tests/support/two-copies.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

/** Two copies of which the second has so many notes more. */
async function farApart(notes: number) {
  const laptop = await openCopy(await temporaryFolder());
  const { session } = await firstNotes(laptop, 'avant');
  const desktop = await cloneCopy(laptop);
  const values = Array.from({ length: notes }, (_, i) => ({
    session_id: session,
    phase_id: 'accueil',
    field_id: `champ-${String(i)}`,
    class: 'dossier',
    value: JSON.stringify(`texte ${String(i)}`),
    plain: `texte ${String(i)}`,
    updated_at: 5,
  }));
  await desktop.database().write(async (tx) => {
    for (let at = 0; at < notes; at += 500) {
      await tx
        .insertInto('entry')
        .values(values.slice(at, at + 500))
        .execute();
    }
  });
  await bring(laptop, await backupOf(desktop));
  return { laptop, desktop, session };
}

const leftovers = async ({ userData }: Copy) =>
  (await readdir(userData)).filter((name) => name.includes('reuni'));

/** Waits until the merge is at that step. */
async function reach({ keeper }: Copy, step: MergeProgress['step']): Promise<void> {
  while (keeper.merging.progress()?.step !== step) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a merge under way', () => {
  it('is stopped by its user before it writes, and leaves nothing behind', async () => {
    const { laptop } = await farApart(10);
    const before = await allTexts(laptop);
    const compared = laptop.call('merging.compare', null);
    await laptop.ask('merging.cancel', null);
    expect(await compared).toMatchObject({ code: 'merge-cancelled' });
    expect(await leftovers(laptop)).toEqual([]);
    expect(await allTexts(laptop)).toEqual(before);
    expect(await laptop.ask('merging.progress', null)).toBeNull();
  });

  it('is stopped while the backup is made', async () => {
    const { laptop } = await farApart(10);
    const before = await allTexts(laptop);
    await laptop.ask('merging.compare', null);
    const merged = laptop.call('merging.merge', null);
    await reach(laptop, 'backup');
    await laptop.ask('merging.cancel', null);
    expect(await merged).toMatchObject({ ok: false, code: 'merge-cancelled' });
    expect(await allTexts(laptop)).toEqual(before);
    expect(await leftovers(laptop)).toEqual([]);
  });

  it('gives way to a lock in the middle of writing: the vault is as it was', async () => {
    const { laptop } = await farApart(3_000);
    const before = await allTexts(laptop);
    await laptop.ask('merging.compare', null);
    const merged = laptop.call('merging.merge', null);
    await reach(laptop, 'writing');
    await laptop.keeper.close();
    expect(await merged).toMatchObject({ ok: false, code: 'merge-cancelled' });
    expect(await leftovers(laptop)).toEqual([]);
    await laptop.keeper.unlock('own', goodPhrase);
    expect(await allTexts(laptop)).toEqual(before);
    expect(isSound(await laptop.database().integrity())).toBe(true);
  });

  it('is done to the end without a lock: the same, the control', async () => {
    const { laptop, desktop } = await farApart(3_000);
    await laptop.ask('merging.compare', null);
    expect(await laptop.ask<MergeReport>('merging.merge', null)).toMatchObject({
      added: { entries: 3_000 },
    });
    expect(await allTexts(laptop)).toEqual(await allTexts(desktop));
    expect(await leftovers(laptop)).toEqual([]);
  });

  it('is one at a time', async () => {
    const { laptop } = await farApart(10);
    const [first, second] = await Promise.all([
      laptop.call('merging.compare', null),
      laptop.call('merging.compare', null),
    ]);
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ code: 'conflict' });
  });

  it('left in the middle by a crash is swept at the next opening', async () => {
    const { laptop } = await farApart(10);
    await laptop.ask('merging.compare', null);
    const open = (await leftovers(laptop)).filter((name) => name.startsWith('coffre.'));
    expect(open).toHaveLength(1);
    const later = await openCopyAfterCrash(laptop);
    expect(await leftovers(later)).toEqual([]);
  });
});

/** Another process opens the vault of one that is gone: its lock file is stale. */
async function openCopyAfterCrash({ userData }: Copy): Promise<Copy> {
  await rm(join(userData, 'coffre', 'verrou'), { force: true });
  return openCopy(userData);
}

describe('a copy by another version of the app', () => {
  const before0110 = migrations.findLast(({ version }) => version < 110)?.version;
  const undo0110 = [
    ...['person', 'pathway', 'session', 'bilan'].map(
      (owner) => `DROP TRIGGER entry_version_of_${owner}`,
    ),
    'DROP TABLE entry_version',
    ...['session', 'pathway', 'sheet'].map((owner) => `DROP TRIGGER agenda_aside_of_${owner}`),
    'DROP TABLE agenda_aside',
    ...widerSearch.statements.flatMap((statement) => {
      const name = /^CREATE TRIGGER (\w+)/.exec(statement)?.[1];
      return name === undefined ? [] : [`DROP TRIGGER ${name}`];
    }),
    `PRAGMA user_version = ${String(before0110)}`,
  ];

  async function brought(statements: readonly string[]) {
    const laptop = await openCopy(await temporaryFolder());
    const { session } = await firstNotes(laptop, 'avant');
    const desktop = await cloneCopy(laptop);
    await writeNote(desktop, session, 'écrit ailleurs');
    await desktop.keeper.close();
    const file = join(desktop.userData, 'autre.sauvegarde');
    await sealedBackup(desktop.userData, file, statements);
    await bring(laptop, file);
    return { laptop, session };
  }

  it('that is older is brought up to date beside, and merged', async () => {
    const { laptop, session } = await brought(undo0110);
    expect(await laptop.ask<MergeReport>('merging.compare', null)).toMatchObject({ twice: 1 });
    await laptop.ask('merging.merge', null);
    expect(await notesOf(laptop, session)).toEqual(['écrit ailleurs']);
    expect(existsSync(join(laptop.userData, broughtCopy))).toBe(false);
  });

  it('that is newer is refused by name', async () => {
    const { laptop, session } = await brought(['PRAGMA user_version = 99990']);
    expect(await laptop.call('merging.compare', null)).toMatchObject({
      code: 'merge-newer-version',
    });
    expect(await notesOf(laptop, session)).toEqual(['avant']);
  });
});

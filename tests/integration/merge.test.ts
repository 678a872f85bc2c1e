import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSound } from '#main/vault/db/integrity.ts';
import type { MergeReport } from '#shared/features/merging.ts';
import type { SearchHit } from '#shared/features/search.ts';
import type { Session } from '#shared/features/sessions.ts';
import type { EntryVersion } from '#shared/features/versions.ts';
import { broughtCopy } from '#shared/rules/brought-copy.ts';
import {
  allTexts,
  backupOf,
  bring,
  type Copy,
  cloneCopy,
  firstNotes,
  isNothing,
  merge,
  notesOf,
  openCopy,
  startSession,
  writeNote,
} from '#tests/support/two-copies.ts';
import { temporaryFolder } from '#tests/support/vault.ts';

async function twoCopies(text = 'le marché couvert') {
  const laptop = await openCopy(await temporaryFolder());
  const first = await firstNotes(laptop, text);
  return { laptop, desktop: await cloneCopy(laptop), ...first };
}

const found = async ({ ask }: Copy, text: string) =>
  (await ask<SearchHit[]>('search.find', { text })).length;

const personTexts = async (copy: Copy) =>
  [...(await allTexts(copy))].filter((text) => text.startsWith('person'));

const versionsOf = ({ ask }: Copy, id: string) => ask<EntryVersion[]>('versions.ofSession', { id });

describe('merging two copies', () => {
  it('adds what was written on the other one only, and finds it', async () => {
    const { laptop, desktop, pathway, person } = await twoCopies();
    const there = await startSession(desktop, pathway, '2026-03-01');
    await writeNote(desktop, there, 'la passerelle');
    const here = await startSession(laptop, pathway, '2026-04-01');
    await writeNote(laptop, here, 'le verger');
    const { id: other } = await desktop.ask<{ id: string }>('persons.create', {
      pseudonym: 'Tamaris',
    });
    const report = await merge(laptop, desktop);
    expect(report.added).toEqual({ persons: 1, pathways: 0, sessions: 1, entries: 1, bilans: 0 });
    expect(report).toMatchObject({ twice: 0, elsewhere: 0, returned: 0 });
    expect(await notesOf(laptop, there)).toEqual(['la passerelle']);
    expect(await notesOf(laptop, here)).toEqual(['le verger']);
    for (const text of ['passerelle', 'verger', 'marché', 'Tamaris']) {
      expect([text, await found(laptop, text)]).toEqual([text, 1]);
    }
    // Sessions of both sides are numbered anew, by day.
    const numbers = await laptop
      .database()
      .read((tx) =>
        tx.selectFrom('session').select(['held_on', 'number']).orderBy('held_on').execute(),
      );
    expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect([person, other]).toHaveLength(2);
    expect(isSound(await laptop.database().integrity())).toBe(true);
  });

  it('keeps both texts of a note that was changed twice, the newer one in place', async () => {
    const { laptop, desktop, session } = await twoCopies('avant');
    await writeNote(laptop, session, 'au retour, le silence');
    await writeNote(desktop, session, 'au retour, une tisane');
    const report = await merge(laptop, desktop);
    expect(report).toMatchObject({ twice: 1, added: { entries: 0 } });
    expect(await notesOf(laptop, session)).toEqual(['au retour, une tisane']);
    const [version, ...more] = await versionsOf(laptop, session);
    expect(more).toEqual([]);
    expect(version).toMatchObject({ source: 'copy' });
    expect(JSON.stringify(version?.value)).toContain('au retour, le silence');
    expect(await found(laptop, 'tisane')).toBe(1);
    expect(await found(laptop, 'silence')).toBe(0);

    // The older one is taken up again, and the newer one kept.
    await laptop.ask('versions.takeUp', { id: version?.id });
    expect(await notesOf(laptop, session)).toEqual(['au retour, le silence']);
    expect(await found(laptop, 'silence')).toBe(1);
    const [replaced] = await versionsOf(laptop, session);
    expect(replaced).toMatchObject({ source: 'replaced' });
    expect(JSON.stringify(replaced?.value)).toContain('une tisane');
    // Merging the same copy once more brings nothing back.
    expect(isNothing(await merge(laptop, desktop))).toBe(true);
    expect(await notesOf(laptop, session)).toEqual(['au retour, le silence']);
  });

  it('keeps no version of what the person asked not to keep', async () => {
    const { laptop, desktop, session } = await twoCopies('avant');
    await writeNote(laptop, session, 'ici');
    await writeNote(desktop, session, 'là');
    await merge(laptop, desktop);
    await laptop.ask('notes.setMode', { sessionId: session, mode: 'none', rereadOn: null });
    const [version] = await versionsOf(laptop, session);
    expect(await laptop.call('versions.takeUp', { id: version?.id })).toMatchObject({
      code: 'note-keeps-less',
    });
    await laptop.ask('notes.eraseBeyond', { sessionId: session });
    expect(await allTexts(laptop)).toEqual(new Set([...(await personTexts(laptop))]));
    expect(await laptop.ask('notes.get', { sessionId: session })).toMatchObject({ beyond: 0 });
  });

  it('shows again what one side had set aside, and says so', async () => {
    const { laptop, desktop, session, person } = await twoCopies();
    await laptop.ask('sessions.discard', { id: session });
    await laptop.ask('persons.archive', { id: person }).catch(() => undefined);
    await writeNote(desktop, session, 'écrit ailleurs');
    const report = await merge(laptop, desktop);
    expect(report.returned).toBeGreaterThanOrEqual(1);
    expect(await laptop.ask<Session>('sessions.get', { id: session })).toMatchObject({ number: 1 });
    expect(await found(laptop, 'ailleurs')).toBe(1);
  });

  it('leaves what was set aside there visible here', async () => {
    const { laptop, desktop, session } = await twoCopies();
    await desktop.ask('sessions.discard', { id: session });
    expect(isNothing(await merge(laptop, desktop))).toBe(true);
    expect(await laptop.ask<Session>('sessions.get', { id: session })).toMatchObject({ number: 1 });
  });

  it('brings back a text that was emptied on one side only', async () => {
    const { laptop, desktop, session } = await twoCopies('effacé ici');
    const { template } = await laptop.ask<Session>('sessions.get', { id: session });
    const at = { id: session, phaseId: template.phases[0]?.id, fieldId: 'note' };
    await laptop.ask('sessions.saveEntry', { ...at, value: null });
    expect((await merge(laptop, desktop)).added.entries).toBe(1);
    expect(await notesOf(laptop, session)).toEqual(['effacé ici']);
  });

  it('keeps the sheet of a person that was changed twice', async () => {
    const { laptop, desktop, person } = await twoCopies();
    const sheet = (notes: string) => ({ id: person, pseudonym: 'Brume', notes });
    await laptop.ask('persons.update', sheet('aime les serres'));
    await desktop.ask('persons.update', sheet('aime les quais'));
    expect(await merge(laptop, desktop)).toMatchObject({ elsewhere: 1, twice: 0 });
    const [kept] = await laptop.ask<unknown[]>('versions.others', null);
    expect(kept).toMatchObject({ of: 'person', title: 'Brume', texts: ['aime les serres'] });
    expect(await found(laptop, 'quais')).toBe(1);
  });

  it('says nothing is to be merged of a copy that says the same, and writes nothing', async () => {
    const { laptop, desktop } = await twoCopies();
    const before = await savesOf(laptop);
    await bring(laptop, await backupOf(desktop));
    expect(isNothing(await laptop.ask<MergeReport>('merging.compare', null))).toBe(true);
    expect(await savesOf(laptop)).toBe(before);
    await bring(laptop, await backupOf(laptop));
    expect(isNothing(await laptop.ask<MergeReport>('merging.compare', null))).toBe(true);
  });

  it('makes a backup of the present vault first', async () => {
    const { laptop, desktop, session } = await twoCopies();
    await writeNote(desktop, session, 'ailleurs');
    expect(await laptop.keeper.backups.list()).toEqual([]);
    await merge(laptop, desktop);
    expect(await laptop.keeper.backups.list()).toHaveLength(1);
  });

  it('gives the same texts whichever copy is merged into the other', async () => {
    const { laptop, desktop, session, pathway } = await twoCopies('avant');
    await writeNote(desktop, session, 'là');
    await writeNote(laptop, session, 'ici');
    await startSession(desktop, pathway, '2026-05-01');
    const fromLaptop = await backupOf(laptop);
    await merge(laptop, desktop);
    await bring(desktop, fromLaptop);
    await desktop.ask('merging.compare', null);
    await desktop.ask('merging.merge', null);
    expect(await allTexts(desktop)).toEqual(await allTexts(laptop));
    expect(isNothing(await merge(laptop, desktop))).toBe(true);
    expect(isNothing(await merge(desktop, laptop))).toBe(true);
  });
});

const savesOf = ({ database }: Copy) =>
  database().read(
    async (tx) =>
      (await tx.selectFrom('save_count').select('saves').executeTakeFirstOrThrow()).saves,
  );

describe('what cannot be merged is refused, and changes nothing', () => {
  async function refusal(laptop: Copy, file: string | Buffer | null): Promise<unknown> {
    const before = await savesOf(laptop);
    const place = join(laptop.userData, broughtCopy);
    if (file !== null)
      await writeFile(place, typeof file === 'string' ? await readFile(file) : file);
    const reply = await laptop.call('merging.compare', null);
    expect(await savesOf(laptop)).toBe(before);
    await laptop.ask('merging.cancel', null);
    const left = (await readdir(laptop.userData)).filter((name) => name.includes('.reunion-'));
    expect(left).toEqual([]);
    return reply.ok ? 'compared' : reply.code;
  }

  it('a file that is no backup, none at all, and a damaged one', async () => {
    const { laptop, desktop } = await twoCopies();
    expect(await refusal(laptop, null)).toBe('merge-file-unreadable');
    expect(await refusal(laptop, Buffer.from(''))).toBe('merge-not-a-backup');
    expect(await refusal(laptop, Buffer.from('une lettre'.repeat(900)))).toBe('merge-not-a-backup');
    expect(await refusal(laptop, Buffer.from('PK\x03\x04 a zip'))).toBe('merge-not-a-backup');
    const bytes = await readFile(await backupOf(desktop));
    for (const at of [60, 5_000, bytes.length - 300, bytes.length - 10]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect([at, await refusal(laptop, damaged)]).toEqual([at, 'backup-damaged']);
    }
    expect(await refusal(laptop, bytes.subarray(0, bytes.length - 100))).toBe('backup-damaged');
    expect(await refusal(laptop, bytes)).not.toBe('backup-damaged');
  });

  it('another vault, the fictional one open, and no copy at all', async () => {
    const { laptop } = await twoCopies();
    const stranger = await openCopy(await temporaryFolder());
    expect(await refusal(laptop, await backupOf(stranger))).toBe('merge-other-vault');
    expect(await laptop.call('merging.merge', null)).toMatchObject({ code: 'conflict' });
    await laptop.keeper.close();
    expect(await laptop.call('merging.compare', null)).toMatchObject({ code: 'locked' });
    await laptop.keeper.openExample();
    await writeFile(join(laptop.userData, broughtCopy), 'anything');
    expect(await laptop.call('merging.compare', null)).toMatchObject({ code: 'conflict' });
  });
});

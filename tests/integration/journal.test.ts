import { describe, expect, it } from 'vitest';
import type { JournalPageId } from '#shared/features/fields.ts';
import type { ScaleHistory } from '#shared/features/journal.ts';
import { journalModels } from '#shared/features/journal-models.ts';
import { templates } from '#shared/templates/catalogue.ts';
import { openJournal, today } from '#tests/support/journal-desk.ts';

const signs = (text: string) => [{ id: 'a', cells: { statement: text } }];
const fresh = { displayName: '', address: 'vous', showTimer: true };

describe('a page', () => {
  it('offers every model of the journal, with how long it takes', async () => {
    const { home } = await openJournal();
    const shipped = templates.filter(({ facts }) => facts.family === 'journal');
    expect([...journalModels].sort()).toEqual(shipped.map(({ id }) => id).sort());
    const { models } = await home();
    expect(models).toHaveLength(10);
    expect(models.find(({ id }) => id === 'J02')).toMatchObject({ minutes: 8 });
  });

  it.each(journalModels)('begins with %s and keeps its version', async (model) => {
    const { start, page } = await openJournal();
    const opened = await page(await start(model));
    expect(opened.template).toEqual(templates.find(({ id }) => id === model));
    expect(opened).toMatchObject({ writtenOn: today, answers: [], archived: false });
  });

  it('does not begin with the template of a session', async () => {
    const { call } = await openJournal();
    const given = { model: 'T06', writtenOn: today };
    expect(await call('journal.start', given)).toEqual({ ok: false, code: 'invalid-input' });
  });

  it('keeps each answer, erases an emptied one, and refuses another shape', async () => {
    const { start, save, note, answers, call } = await openJournal();
    const id = await start('J02');
    await note(id, 'J’ai gardé le silence longtemps.');
    await save(id, 'p1.charge', 'lourde');
    expect(await answers(id)).toMatchObject({ 'p1.charge': 'lourde' });
    await save(id, 'p1.charge', null);
    expect(await answers(id)).not.toHaveProperty('p1.charge');
    for (const value of ['écrasante', 3, { ref: 'x' }]) {
      const given = { id, phaseId: 'p1', fieldId: 'charge', value };
      expect(await call('journal.saveAnswer', given)).toEqual({ ok: false, code: 'invalid-input' });
    }
    const elsewhere = { id, phaseId: 'p1', fieldId: 'ailleurs', value: 'x' };
    expect(await call('journal.saveAnswer', elsewhere)).toEqual({
      ok: false,
      code: 'invalid-input',
    });
  });

  it('is listed with its first words, archived and brought back', async () => {
    const { start, note, home, ask } = await openJournal();
    const id = await start('J07', '2026-11-20');
    await note(id, 'Une heure de marche, et l’envie de revenir.');
    await start('J01');
    expect((await home()).pages).toMatchObject([
      { model: 'J01', excerpt: '' },
      { id, excerpt: 'Une heure de marche, et l’envie de revenir.', archived: false },
    ]);
    await ask('journal.archive', { id });
    expect((await home()).pages[1]).toMatchObject({ id, archived: true });
    await ask('journal.bringBack', { id });
    expect((await home()).pages[1]).toMatchObject({ id, archived: false });
  });

  it('turns into a card by a copy chosen by hand, that nothing leads back from', async () => {
    const { start, note, answers, database } = await openJournal();
    const from = await start('J07');
    await note(from, 'Marcher avant de parler aide.');
    const card = await start('J06', today, 'Marcher avant de parler aide.');
    expect(JSON.stringify(await answers(card))).toContain('Marcher avant de parler aide.');
    const rows = await database.read((tx) =>
      tx.selectFrom('journal_page').selectAll().where('id', '=', card).execute(),
    );
    expect(JSON.stringify(rows)).not.toContain(from);
  });
});

describe('what stands from one page to the next', () => {
  it('is found again on the next page, the guards on any that shows them', async () => {
    const { start, save, answers } = await openJournal();
    const first = await start('J03', '2026-11-15');
    await save(first, 'p2.mes-signes-d-alerte-personnels', signs('Je mange debout.'));
    await save(first, 'mes-reperes.regle-d-arret', 'Deux nuits courtes : je déplace.');
    const next = await start('J03');
    expect(await answers(next)).toEqual({
      'p2.mes-signes-d-alerte-personnels': signs('Je mange debout.'),
      'mes-reperes.regle-d-arret': 'Deux nuits courtes : je déplace.',
    });
    const load = await start('J02');
    expect(await answers(load)).toEqual({
      'mes-reperes.regle-d-arret': 'Deux nuits courtes : je déplace.',
    });
    await save(next, 'mes-reperes.regle-d-arret', '');
    expect(await answers(load)).toEqual({});
  });

  it('keeps the earlier wordings of a rule that is versioned', async () => {
    const { start, save, page, database } = await openJournal();
    const id = await start('J04');
    await save(id, 'p1.ma-regle-personnelle', 'Une phrase, pas plus.');
    await database.write((tx) =>
      tx.updateTable('journal_standing').set({ since: '2026-01-05' }).execute(),
    );
    await save(id, 'p1.ma-regle-personnelle', 'Seulement si on me le demande.');
    const opened = await page(id);
    expect(opened.answers).toMatchObject([{ value: 'Seulement si on me le demande.' }]);
    expect(opened.earlier).toEqual([
      {
        phaseId: 'p1',
        fieldId: 'ma-regle-personnelle',
        since: '2026-01-05',
        words: 'Une phrase, pas plus.',
      },
    ]);
  });

  it('outlives the page it was written on', async () => {
    const { start, save, answers, ask } = await openJournal();
    const first = await start('J03', '2026-11-15');
    await save(first, 'mes-reperes.appuis', 'Claire, le jeudi.');
    await ask('journal.burn', { ids: [first] });
    await ask('journal.burnNow', null);
    expect(await answers(await start('J03'))).toEqual({
      'mes-reperes.appuis': 'Claire, le jeudi.',
    });
  });
});

describe('twenty-four rolling months', () => {
  it('propose old pages, and forget them for as long once kept', async () => {
    const { start, home, ask } = await openJournal();
    const old = await start('J07', '2024-11-22');
    await start('J07', '2024-11-23');
    expect((await home()).old).toMatchObject([{ id: old }]);
    await ask('journal.keep', { ids: [old], today });
    expect((await home()).old).toEqual([]);
    expect((await home('2028-11-21')).old).toHaveLength(1);
    expect((await home('2028-11-22')).old).toHaveLength(2);
  });

  it('never erase anything by themselves', async () => {
    const { start, home } = await openJournal();
    await start('J07', '1999-01-01');
    expect((await home('2040-01-01')).pages).toHaveLength(1);
  });
});

describe('burning', () => {
  it('takes pages out of the journal and of the search at once, and gives them back', async () => {
    const { start, note, home, find, ask, call } = await openJournal();
    const id = await start('J07');
    await note(id, 'Un mot rare : zygomatique.');
    expect(await find('zygomatique')).toHaveLength(1);
    await ask('journal.burn', { ids: [id] });
    expect(await find('zygomatique')).toEqual([]);
    expect(await home()).toMatchObject({ pages: [], burning: [{ id }] });
    expect(await call('journal.page', { id })).toEqual({ ok: false, code: 'not-found' });
    await ask('journal.spare', { ids: [id] });
    expect(await find('zygomatique')).toHaveLength(1);
    expect(await home()).toMatchObject({ pages: [{ id }], burning: [] });
  });
});

describe('the weekly rendez-vous', () => {
  const due = async (
    desk: Awaited<ReturnType<typeof openJournal>>,
    settings: object,
    day: string,
  ) => {
    await desk.ask('settings.update', { ...fresh, ...settings });
    return (await desk.ask<{ due: boolean }>('journal.nudge', { today: day })).due;
  };

  it('is told on its day only, and only to who chose one', async () => {
    const desk = await openJournal();
    const sunday = { journalDay: 'sunday', journalNudges: true };
    expect(await due(desk, sunday, '2026-11-22')).toBe(true);
    expect(await due(desk, sunday, '2026-11-23')).toBe(false);
    expect(await due(desk, { journalDay: null, journalNudges: true }, '2026-11-22')).toBe(false);
    expect(await due(desk, { ...sunday, journalNudges: false }, '2026-11-22')).toBe(false);
    await desk.start('J03', '2026-11-22');
    expect(await due(desk, sunday, '2026-11-22')).toBe(false);
    expect(await due(desk, sunday, '2026-11-29')).toBe(true);
  });
});

describe('load and recovery', () => {
  it('come back in their own words, in order, without those that burn', async () => {
    const { start, save, ask } = await openJournal();
    const write = async (model: string, on: string, place: string, word: string) => {
      const id = await start(model, on);
      await save(id, place, word);
      return id;
    };
    await write('J02', '2026-11-10', 'p1.charge', 'trop');
    await write('J02', '2026-11-03', 'p1.charge', 'légère');
    await write('J03', '2026-11-08', 'p1.recuperation', 'partielle');
    await write('J02', '2025-01-01', 'p1.charge', 'lourde');
    const burnt = await write('J02', '2026-11-12', 'p1.charge', 'lourde');
    await ask('journal.burn', { ids: [burnt] });
    const read = await ask<ScaleHistory[]>('journal.load', { from: '2026-09-01' });
    expect(read).toMatchObject([
      {
        scale: 'charge',
        words: ['légère', 'présente', 'lourde', 'très lourde', 'trop'],
        marks: [
          { on: '2026-11-03', word: 'légère' },
          { on: '2026-11-10', word: 'trop' },
        ],
      },
      { scale: 'recuperation', marks: [{ on: '2026-11-08', word: 'partielle' }] },
    ]);
  });

  it('says that talking may help after two overwhelming echoes in four weeks', async () => {
    const { start, save, home } = await openJournal();
    for (const on of ['2026-11-01', '2026-11-20']) {
      expect((await home()).talk).toBe(false);
      await save(await start('J01', on), 'p1.force-de-l-echo', 'envahissant');
    }
    expect((await home()).talk).toBe(true);
    expect((await home('2026-12-20')).talk).toBe(false);
  });
});

describe('names typed in a page', () => {
  it('are pointed out, those of the vault and those the engine sees, and kept nowhere', async () => {
    const { start, note, ask, database } = await openJournal();
    const { id: person } = await ask<{ id: string }>('persons.create', { pseudonym: 'Ondine' });
    const identity = {
      givenName: 'Maëlle',
      familyName: 'Kerbrat',
      otherNames: [],
      phone: '',
      email: '',
      places: [],
    };
    await ask('persons.saveIdentity', { id: person, identity });
    const id = await start('J01');
    await note(
      id,
      'Ondine, la petite kerbrat, a parlé de Mme Lefort. J’ai rappelé au 06 12 34 56 78.',
    );
    const names = await ask<{ text: string; kind: string }[]>('journal.names', { id });
    expect(names).toContainEqual({ text: 'Ondine', kind: 'name' });
    for (const name of ['Lefort', 'kerbrat']) {
      expect(names.some(({ text }) => text.includes(name))).toBe(true);
    }
    expect(names).toContainEqual({ text: '06 12 34 56 78', kind: 'detail' });
    const rows = await database.read((tx) =>
      tx.selectFrom('remembered_name').selectAll().execute(),
    );
    expect(rows).toEqual([]);
    await note(id, 'Ce que j’ai porté ce soir est à moi.');
    expect(await ask('journal.names', { id })).toEqual([]);
  });
});

describe('the search', () => {
  it('finds a page apart, under the name of its model, without anyone’s', async () => {
    const { start, note, find, ask } = await openJournal();
    await ask('persons.create', { pseudonym: 'Ondine' });
    const id: JournalPageId = await start('J02', '2026-11-20');
    await note(id, 'Ondine a pleuré, et moi après.');
    const hits = await find('ondine');
    expect(hits).toMatchObject([
      { kind: 'person', title: 'Ondine' },
      { kind: 'journal', id, title: 'Charge émotionnelle', on: '2026-11-20', phaseId: 'p1' },
    ]);
  });
});

describe('what is to be brought to an analysis of practice', () => {
  const mark = (checked: boolean) => ({ checked, date: null });

  it('is the day of each marked page, and nothing of what is written there', async () => {
    const { start, note, save, ask } = await openJournal();
    const [early, late] = [await start('J01', '2026-11-10'), await start('J01', '2026-11-20')];
    await note(late, 'Ondine a pleuré.');
    const place = 'p1.a-porter-en-analyse-de-pratique';
    for (const id of [early, late]) await save(id, place, mark(true));
    expect(await ask('journal.topics', null)).toEqual([
      { id: late, writtenOn: '2026-11-20' },
      { id: early, writtenOn: '2026-11-10' },
    ]);
    await save(late, place, mark(false));
    expect(await ask('journal.topics', null)).toEqual([{ id: early, writtenOn: '2026-11-10' }]);
    await ask('journal.burn', { ids: [early] });
    expect(await ask('journal.topics', null)).toEqual([]);
    await ask('journal.spare', { ids: [early] });
    await ask('journal.archive', { id: early });
    expect(await ask('journal.topics', null)).toEqual([]);
  });
});

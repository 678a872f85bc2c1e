import { describe, expect, it } from 'vitest';
import { pathwaysHandlers } from '#main/vault/features/pathways/pathways.handlers.ts';
import { personsHandlers } from '#main/vault/features/persons/persons.handlers.ts';
import { searchHandlers } from '#main/vault/features/search/search.handlers.ts';
import type { Pathway } from '#shared/features/pathways.ts';
import type { SearchHit } from '#shared/features/search.ts';
import {
  createPathway,
  createPerson,
  insertSession,
  stoppedTimer,
} from '#tests/support/notebook.ts';
import { openTestGate } from '#tests/support/vault.ts';

const open = () =>
  openTestGate({ persons: personsHandlers, pathways: pathwaysHandlers, search: searchHandlers });

const nobody = '00000000-0000-4000-8000-000000000000';

describe('a pathway', () => {
  it('begins with whom it accompanies and when, the rest as the source text has it', async () => {
    const { ask } = await open();
    const ana = await createPerson(ask, 'Ana');
    const id = await createPathway(ask, [ana]);
    expect(await ask<Pathway>('pathways.get', { id })).toEqual({
      id,
      kind: 'coConstruction',
      mode: 'individual',
      title: 'Ana',
      place: 'onSite',
      rhythm: 'sixWeeks',
      closerReason: null,
      rhythmReviewOn: null,
      sector: '',
      startedOn: '2026-01-05',
      plannedSessions: 10,
      quoteReference: '',
      intention: '',
      companions: [{ id: ana, pseudonym: 'Ana' }],
      sessions: [],
      archivedAt: null,
    });
  });

  it('keeps its companions in the order they were chosen, each of them once', async () => {
    const { ask } = await open();
    const [ana, bilal, chloe] = [
      await createPerson(ask, 'Ana'),
      await createPerson(ask, 'Bilal'),
      await createPerson(ask, 'Chloé'),
    ];
    const id = await createPathway(ask, [chloe, ana, chloe, bilal], { mode: 'group' });
    const found = await ask<Pathway>('pathways.get', { id });
    expect(found.title).toBe('Chloé, Ana et Bilal');
    expect(found.companions.map((companion) => companion.id)).toEqual([chloe, ana, bilal]);
  });

  it('is changed as a whole and announced', async () => {
    const { ask, announced } = await open();
    const ana = await createPerson(ask, 'Ana');
    const bilal = await createPerson(ask, 'Bilal');
    const id = await createPathway(ask, [ana], { title: 'Avant', intention: 'une' });
    announced.length = 0;
    await ask('pathways.update', { id, personIds: [bilal], startedOn: '2026-02-01', title: 'Ici' });
    expect(await ask<Pathway>('pathways.get', { id })).toMatchObject({
      title: 'Ici',
      intention: '',
      startedOn: '2026-02-01',
      companions: [{ id: bilal }],
    });
    expect(announced).toEqual([['pathways']]);
  });
});

describe('the title of a pathway', () => {
  it('follows the pseudonyms on screen and in the search', async () => {
    const { ask } = await open();
    const ana = await createPerson(ask, 'Ana');
    const untitled = await createPathway(ask, [ana]);
    const titled = await createPathway(ask, [ana], { title: 'Reprendre souffle' });
    await ask('persons.update', { id: ana, pseudonym: 'Rosalie' });
    const titleOf = async (id: string) => (await ask<Pathway>('pathways.get', { id })).title;
    expect(await titleOf(untitled)).toBe('Rosalie');
    expect(await titleOf(titled)).toBe('Reprendre souffle');
    const found = async (text: string) =>
      (await ask<SearchHit[]>('search.find', { text })).map(({ id }) => id);
    expect(await found('ana')).toEqual([]);
    expect((await found('rosalie')).sort()).toEqual([ana, untitled].sort());
    expect(await found('souffle')).toEqual([titled]);
  });

  it('still follows them after a form has sent back the title it was filled with', async () => {
    const { ask } = await open();
    const ana = await createPerson(ask, 'Ana');
    const bilal = await createPerson(ask, 'Bilal');
    const id = await createPathway(ask, [ana]);
    const form = { id, startedOn: '2026-01-05', title: 'Ana' };
    await ask('pathways.update', { ...form, personIds: [ana] });
    await ask('pathways.update', { ...form, personIds: [ana, bilal] });
    await ask('persons.update', { id: ana, pseudonym: 'Rosalie' });
    expect(await ask<Pathway>('pathways.get', { id })).toMatchObject({ title: 'Rosalie et Bilal' });
  });

  it('can be read and sent back when twelve long pseudonyms make it', async () => {
    const { ask } = await open();
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, index) => createPerson(ask, `${index}`.padEnd(80, 'n'))),
    );
    const id = await createPathway(ask, ids);
    const { title } = await ask<Pathway>('pathways.get', { id });
    expect(title.length).toBeLessThanOrEqual(300);
    await ask('pathways.update', { id, personIds: ids, startedOn: '2026-01-05', title });
    expect(await ask<Pathway>('pathways.get', { id })).toMatchObject({ title });
  });
});

describe('the sessions of a pathway', () => {
  it('come by day with number, minutes and the word one left with', async () => {
    const { ask, database } = await open();
    const pathwayId = await createPathway(ask, [await createPerson(ask, 'Ana')]);
    const second = await insertSession(database, {
      pathwayId,
      heldOn: '2026-03-01',
      number: 2,
      timer: stoppedTimer({ accueil: 15 * 60_000, sortie: 90_000 }),
      entries: { 'sortie.mot': 'Élan', 'accueil.intention': 'pas le mot', 'sortie.note': 'non' },
    });
    const first = await insertSession(database, { pathwayId, heldOn: '2026-01-05', number: 1 });
    await insertSession(database, {
      pathwayId,
      heldOn: '2026-02-01',
      discarded: true,
      entries: { 'sortie.mot': 'Écarté' },
    });
    const { sessions } = await ask<Pathway>('pathways.get', { id: pathwayId });
    expect(sessions).toEqual([
      expect.objectContaining({ id: first, number: 1, minutes: 0, keyword: '' }),
      {
        id: second,
        step: 'session',
        number: 2,
        heldOn: '2026-03-01',
        place: 'onSite',
        status: 'closed',
        minutes: 17,
        keyword: 'Élan',
        templateId: 'T90',
        title: '',
        relay: false,
      },
    ]);
  });

  it('do not count what a timer left running by a killed app has not stored', async () => {
    const { ask, database } = await open();
    const pathwayId = await createPathway(ask, [await createPerson(ask, 'Ana')]);
    const timer = {
      ...stoppedTimer({ accueil: 600_000 }),
      running: { phaseId: 'accueil', sinceEpochMs: 1 },
    };
    await insertSession(database, { pathwayId, heldOn: '2026-03-01', timer });
    const { sessions } = await ask<Pathway>('pathways.get', { id: pathwayId });
    expect(sessions[0]?.minutes).toBe(10);
  });
});

describe('the list of pathways', () => {
  it('begins with the last lived, for one person or for all, archived apart', async () => {
    const { ask, database } = await open();
    const ana = await createPerson(ask, 'Ana');
    const bilal = await createPerson(ask, 'Bilal');
    const old = await createPathway(ask, [ana], { startedOn: '2025-01-01' });
    const recent = await createPathway(ask, [ana, bilal], { startedOn: '2026-01-01' });
    const gone = await createPathway(ask, [bilal], { startedOn: '2024-01-01' });
    await insertSession(database, { pathwayId: old, heldOn: '2026-04-01' });
    await ask('pathways.archive', { id: gone, archived: true });
    const list = async (personId: string | null, archived = false) =>
      (await ask<Pathway[]>('pathways.list', { personId, archived })).map(({ id }) => id);
    expect(await list(null)).toEqual([old, recent]);
    expect(await list(bilal)).toEqual([recent]);
    expect(await list(null, true)).toEqual([gone]);
    expect(await list(ana, true)).toEqual([]);
    expect(await list(nobody)).toEqual([]);
    await ask('pathways.archive', { id: gone, archived: false });
    expect(await list(bilal)).toEqual([recent, gone]);
  });
});

describe('bad input', () => {
  it('gets not-found for a person nobody knows, and leaves nothing half-written', async () => {
    const { ask, call, database, announced } = await open();
    const ana = await createPerson(ask, 'Ana');
    const id = await createPathway(ask, [ana]);
    const before = await ask('pathways.get', { id });
    announced.length = 0;
    const refused = { ok: false, code: 'not-found' };
    const draft = { personIds: [ana, nobody], startedOn: '2026-02-02', title: 'Autre' };
    expect(await call('pathways.create', draft)).toEqual(refused);
    expect(await call('pathways.update', { ...draft, id })).toEqual(refused);
    expect(await call('pathways.update', { ...draft, personIds: [ana], id: nobody })).toEqual(
      refused,
    );
    expect(await call('pathways.get', { id: nobody })).toEqual(refused);
    expect(await call('pathways.archive', { id: nobody, archived: true })).toEqual(refused);
    expect(await ask('pathways.get', { id })).toEqual(before);
    expect(announced).toEqual([]);
    const links = await database.read((tx) =>
      tx.selectFrom('pathway_person').selectAll().execute(),
    );
    expect(links).toHaveLength(1);
  });

  it.each([
    { personIds: [] },
    { personIds: Array(13).fill(nobody) },
    { personIds: ['__proto__'] },
    { personIds: nobody },
    { personIds: [nobody], startedOn: '05/01/2026' },
    { personIds: [nobody], startedOn: '2026-02-30' },
    { personIds: [nobody], rhythm: 'bimensuel' },
    { personIds: [nobody], plannedSessions: 0 },
    { personIds: [nobody], plannedSessions: 2.5 },
    { personIds: [nobody], title: 'a'.repeat(301) },
    { personIds: [nobody], mode: 'crowd' },
    { personIds: [nobody], kind: '__proto__' },
  ])('refuses pathways.create %j', async (draft) => {
    const { call } = await open();
    expect(await call('pathways.create', { startedOn: '2026-01-05', ...draft })).toEqual({
      ok: false,
      code: 'invalid-input',
    });
  });
});

describe('the way chosen last', () => {
  it('is that of the pathway begun last, moments aside', async () => {
    const { ask } = await open();
    const ana = await createPerson(ask, 'Ana');
    expect(await ask('pathways.lastWay', null)).toBe(null);
    for (const kind of ['coConstruction', 'practice', 'moments']) {
      await ask('pathways.create', { kind, personIds: [ana], startedOn: '2026-01-05' });
    }
    expect(await ask('pathways.lastWay', null)).toBe('practice');
  });
});

describe('many at once', () => {
  it('never shows a pathway with half of its companions', async () => {
    const { ask } = await open();
    const pairs = [
      [await createPerson(ask, 'A1'), await createPerson(ask, 'A2')],
      [await createPerson(ask, 'B1'), await createPerson(ask, 'B2')],
    ] as const;
    const id = await createPathway(ask, pairs[0]);
    const titles = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const personIds = pairs[index % 2 === 0 ? 1 : 0];
        const [, { title }] = await Promise.all([
          ask('pathways.update', { id, personIds, startedOn: '2026-01-05' }),
          ask<Pathway>('pathways.get', { id }),
        ]);
        return title;
      }),
    );
    for (const title of titles) expect(['A1 et A2', 'B1 et B2']).toContain(title);
  });
});

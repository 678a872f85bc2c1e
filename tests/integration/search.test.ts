import { describe, expect, it } from 'vitest';
import { pathwaysHandlers } from '#main/vault/features/pathways/pathways.handlers.ts';
import { personsHandlers } from '#main/vault/features/persons/persons.handlers.ts';
import { searchHandlers } from '#main/vault/features/search/search.handlers.ts';
import type { SearchHit } from '#shared/features/search.ts';
import { createPathway, createPerson, insertSession } from '#tests/support/notebook.ts';
import { openTestGate } from '#tests/support/vault.ts';

async function open() {
  const gate = await openTestGate({
    persons: personsHandlers,
    pathways: pathwaysHandlers,
    search: searchHandlers,
  });
  const find = (text: string) => gate.ask<SearchHit[]>('search.find', { text });
  return { ...gate, find };
}

const read = (hit: SearchHit | undefined) =>
  hit?.context.map(({ text, hit: found }) => (found ? `[${text}]` : text)).join('');

describe('a search', () => {
  it.each([
    'equipe',
    'ÉQUIPE',
    'l’équipe',
    "l'equipe",
    'equ',
    'équipe soir',
    'soir équipe',
    "d'Ana équipe",
    'd’Ana',
    'coeur',
    'cœur',
    'CŒUR a l’ouvrage',
    'ouvrage"',
    'e\u0301quipe',
  ])('finds the note by %j', async (text) => {
    const { ask, find } = await open();
    const notes = 'Ce soir l’équipe d’Ana a mis du cœur à l’ouvrage.';
    const id = await createPerson(ask, 'Zoé', { notes });
    await createPerson(ask, 'Yann', { notes: 'Rien à voir.' });
    expect(await find(text)).toMatchObject([{ kind: 'person', id, title: 'Zoé', on: null }]);
  });

  it.each([
    'équipage',
    'équipe matin',
    'qui',
    'quip',
    'equ soir',
  ])('does not find it by %j', async (text) => {
    const { ask, find } = await open();
    await createPerson(ask, 'Zoé', { notes: 'Ce soir l’équipe d’Ana.' });
    expect(await find(text)).toEqual([]);
  });

  it.each([
    '',
    ' ',
    '"',
    '""',
    '*',
    'zoe*"',
    '-zoe',
    'zoe NEAR/2 zoe',
    'NEAR(',
    'AND',
    'zoe AND',
    'NOT zoe',
    'title:zoe',
    '{title body}: zoe',
    '^zoe',
    'zoe + zoe',
    "'; DROP TABLE search_document; --",
    '%_',
    '👩🏽‍🤝‍👩🏻',
    'zoe 🌧️',
    '\u0000',
    'zoe\u0000',
    '\ud83c',
    '…—«»',
    'z '.repeat(100),
    'é'.repeat(200),
    'a"'.repeat(100),
  ])('answers %j without an error', async (text) => {
    const { ask, find, call } = await open();
    await createPerson(ask, 'Zoé');
    expect(await call('search.find', { text })).toMatchObject({ ok: true });
    expect(await find('zoe')).toHaveLength(1);
  });

  it.each([
    { text: 'a'.repeat(201) },
    { text: 3 },
    {},
    null,
    { text: ['a'] },
  ])('refuses %j', async (input) => {
    const { call } = await open();
    expect(await call('search.find', input)).toEqual({ ok: false, code: 'invalid-input' });
  });
});

describe('a result', () => {
  it('shows the words in their sentence', async () => {
    const { ask, find } = await open();
    const notes = `${'avant '.repeat(60)}la Rencontre avec l’équipe ${'après '.repeat(60)}`;
    await createPerson(ask, 'Zoé', { notes });
    const [hit] = await find('equipe renc');
    expect(read(hit)).toContain('la [Rencontre] avec l’[équipe] ');
    expect(read(hit)?.startsWith('…')).toBe(true);
    expect(read(hit)?.length).toBeLessThan(250);
  });

  it('shows the beginning of the notes when the name was found', async () => {
    const { ask, find } = await open();
    await createPerson(ask, 'Zoé', { notes: 'Rencontrée au jardin.' });
    expect((await find('zoe'))[0]?.context).toEqual([
      { text: 'Rencontrée au jardin.', hit: false },
    ]);
  });

  it('leaves private-use characters of the notes where they are', async () => {
    const { ask, find } = await open();
    const notes = '\uE000faux\uE001 \uE002 vrai \uE003 <b>vrai</b>';
    await createPerson(ask, 'Zoé', { notes });
    const [hit] = await find('vrai');
    expect(hit?.context.map(({ text }) => text).join('')).toBe(notes);
    expect(hit?.context.filter((part) => part.hit)).toEqual([
      { text: 'vrai', hit: true },
      { text: 'vrai', hit: true },
    ]);
  });

  it('of a session names its pathway, its day and what was answered', async () => {
    const { ask, database, find } = await open();
    const ana = await createPerson(ask, 'Ana');
    const pathwayId = await createPathway(ask, [ana, await createPerson(ask, 'Bilal')]);
    const id = await insertSession(database, {
      pathwayId,
      heldOn: '2026-03-01',
      entries: {
        'accueil.note': 'un jardin clos',
        'sortie.mot': 'Jardin',
        'accueil.disparu': 'le jardin d’un champ qui n’est plus',
      },
    });
    const hits = await find('jardin');
    const common = { kind: 'session', id, title: 'Ana et Bilal', on: '2026-03-01' };
    expect(hits).toHaveLength(3);
    expect(hits).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...common, phaseId: 'accueil', fieldLabel: 'Accueil' }),
        expect.objectContaining({ ...common, phaseId: 'sortie', fieldLabel: 'Mot de sortie' }),
      ]),
    );
    await ask('persons.update', { id: ana, pseudonym: 'Rosalie' });
    expect((await find('clos'))[0]?.title).toBe('Rosalie et Bilal');
  });

  it('of a pathway bears the day it began', async () => {
    const { ask, find } = await open();
    const id = await createPathway(ask, [await createPerson(ask, 'Ana')], {
      intention: 'Souffler',
    });
    expect(await find('souff')).toEqual([
      {
        kind: 'pathway',
        id,
        title: 'Ana',
        on: '2026-01-05',
        context: [{ text: 'Souffler', hit: true }],
      },
    ]);
  });
});

describe('the order of results', () => {
  it('puts a name before a note that quotes it, and of equals the most recent first', async () => {
    const { ask, database, find } = await open();
    const quoting = await createPerson(ask, 'Yann', { notes: 'Jardin de Zoé' });
    const named = await createPerson(ask, 'Zoé', { notes: 'Jardin partagé' });
    expect((await find('zoe')).map(({ id }) => id)).toEqual([named, quoting]);
    const pathwayId = await createPathway(ask, [named], { title: 'Ici' });
    const days = ['2026-02-01', '2026-04-01', '2026-03-01'];
    for (const heldOn of days)
      await insertSession(database, { pathwayId, heldOn, entries: { 'accueil.note': 'marée' } });
    expect((await find('maree')).map(({ on }) => on)).toEqual([
      '2026-04-01',
      '2026-03-01',
      '2026-02-01',
    ]);
  });

  it('stops at fifty', async () => {
    const { ask, find } = await open();
    await Promise.all(Array.from({ length: 60 }, (_, index) => createPerson(ask, `Zoé ${index}`)));
    expect(await find('zoe')).toHaveLength(50);
  });
});

describe('what was set aside', () => {
  it('is not found in a discarded session, and is again once restored', async () => {
    const { ask, database, find } = await open();
    const pathwayId = await createPathway(ask, [await createPerson(ask, 'Ana')]);
    const id = await insertSession(database, {
      pathwayId,
      heldOn: '2026-03-01',
      discarded: true,
      entries: { 'accueil.note': 'marée' },
    });
    expect(await find('maree')).toEqual([]);
    await database.write((tx) =>
      tx.updateTable('session').set({ discarded_at: null }).where('id', '=', id).execute(),
    );
    expect(await find('maree')).toMatchObject([{ id }]);
  });

  it('is found in archived persons and pathways', async () => {
    const { ask, find } = await open();
    const person = await createPerson(ask, 'Ana');
    const pathway = await createPathway(ask, [person], { title: 'Ana, au jardin' });
    await ask('persons.archive', { id: person, archived: true });
    await ask('pathways.archive', { id: pathway, archived: true });
    expect((await find('ana')).map(({ id }) => id).sort()).toEqual([person, pathway].sort());
  });
});

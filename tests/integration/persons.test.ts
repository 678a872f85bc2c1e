import { describe, expect, it } from 'vitest';
import { pathwaysHandlers } from '#main/vault/features/pathways/pathways.handlers.ts';
import { personsHandlers } from '#main/vault/features/persons/persons.handlers.ts';
import { searchHandlers } from '#main/vault/features/search/search.handlers.ts';
import type { Identity, Person, PersonSummary } from '#shared/features/persons.ts';
import type { SearchHit } from '#shared/features/search.ts';
import { createPathway, createPerson, insertSession } from '#tests/support/notebook.ts';
import { openTestGate } from '#tests/support/vault.ts';

const open = () =>
  openTestGate({
    persons: personsHandlers,
    pathways: pathwaysHandlers,
    search: searchHandlers,
  });

const civil: Identity = {
  givenName: 'Zélie',
  familyName: 'Quatrefages',
  otherNames: ['Zézé'],
  phone: '06 00 00 00 00',
  email: 'zelie@example.org',
  places: ['Pézenas'],
};
const nobody = '00000000-0000-4000-8000-000000000000';

describe('a person', () => {
  it('needs a pseudonym and nothing else', async () => {
    const { ask } = await open();
    const id = await createPerson(ask, '  Ana ');
    expect(await ask<Person>('persons.get', { id })).toMatchObject({
      id,
      pseudonym: 'Ana',
      audience: 'concerned',
      address: 'vous',
      usualFormat: 'unset',
      notes: '',
      tags: [],
      archivedAt: null,
      hasIdentity: false,
    });
  });

  it('keeps free text to the letter', async () => {
    const { ask } = await open();
    const notes =
      '  « Où ça ? »\r\n\tœuf 👩🏽‍🤝‍👩🏻 e\u0301 \u0000 \uE000 \'"; DROP TABLE person; --  ';
    const id = await createPerson(ask, 'Ana', { notes, tags: ['répit', "l'école"] });
    expect(await ask<Person>('persons.get', { id })).toMatchObject({
      notes,
      tags: ['répit', "l'école"],
    });
  });

  it('is changed as a whole, and keeps the day it was created', async () => {
    const { ask } = await open();
    const id = await createPerson(ask, 'Ana', { notes: 'avant', tags: ['a'] });
    const before = await ask<Person>('persons.get', { id });
    await ask('persons.update', { id, pseudonym: 'Anaïs', address: 'tu', audience: 'peer' });
    const after = await ask<Person>('persons.get', { id });
    expect(after).toMatchObject({ pseudonym: 'Anaïs', address: 'tu', notes: '', tags: [] });
    expect(after.createdAt).toBe(before.createdAt);
    expect(after.updatedAt).toBeGreaterThanOrEqual(before.updatedAt);
  });

  it('is announced after each change, never after a read', async () => {
    const { ask, announced } = await open();
    const id = await createPerson(ask, 'Ana');
    await ask('persons.get', { id });
    await ask('persons.list', { archived: false });
    await ask('persons.saveIdentity', { id, identity: civil });
    await ask('persons.archive', { id, archived: true });
    expect(announced).toEqual([['persons'], ['persons'], ['persons']]);
  });
});

describe('the list of persons', () => {
  it('begins with the last met, then sorts as French does', async () => {
    const { ask, database } = await open();
    for (const name of ['Zoé', 'éloïse', 'Eva', 'Élie', 'ana', 'Œdipe', 'Odile'])
      await createPerson(ask, name);
    const met = await createPerson(ask, 'Willy');
    const before = await createPerson(ask, 'Yann');
    const pathway = await createPathway(ask, [met, before]);
    await createPathway(ask, [met]);
    await insertSession(database, { pathwayId: pathway, heldOn: '2026-02-01' });
    await insertSession(database, { pathwayId: pathway, heldOn: '2026-09-01', discarded: true });
    const later = await createPathway(ask, [met]);
    await insertSession(database, { pathwayId: later, heldOn: '2026-03-01' });

    const list = await ask<PersonSummary[]>('persons.list', { archived: false });
    expect(list.map(({ pseudonym }) => pseudonym)).toEqual([
      'Willy',
      'Yann',
      'ana',
      'Élie',
      'éloïse',
      'Eva',
      'Odile',
      'Œdipe',
      'Zoé',
    ]);
    expect(list[0]).toMatchObject({ pathways: 3, lastSessionOn: '2026-03-01' });
    expect(list[1]).toMatchObject({ pathways: 1, lastSessionOn: '2026-02-01' });
    expect(list[2]).toMatchObject({ pathways: 0, lastSessionOn: null });
  });

  it('shows archived persons apart, and lets them come back', async () => {
    const { ask } = await open();
    const id = await createPerson(ask, 'Ana');
    const list = (archived: boolean) => ask<PersonSummary[]>('persons.list', { archived });
    await ask('persons.archive', { id, archived: true });
    expect(await list(false)).toEqual([]);
    expect(await list(true)).toMatchObject([{ id, archivedAt: expect.any(Number) }]);
    expect(await ask<SearchHit[]>('search.find', { text: 'ana' })).toHaveLength(1);
    await ask('persons.archive', { id, archived: false });
    expect(await list(true)).toEqual([]);
    expect(await list(false)).toMatchObject([{ id, archivedAt: null }]);
  });
});

describe('the civil identity', () => {
  it('is read only by its own call', async () => {
    const { ask } = await open();
    const id = await createPerson(ask, 'Ana');
    expect(await ask('persons.identity', { id })).toBeNull();
    await ask('persons.saveIdentity', { id, identity: civil });
    expect(await ask('persons.identity', { id })).toEqual(civil);
    expect(await ask<Person>('persons.get', { id })).toMatchObject({ hasIdentity: true });
  });

  it('never appears in a list, a page or a search', async () => {
    const { ask, database } = await open();
    const id = await createPerson(ask, 'Ana', { notes: 'Rien de plus' });
    const pathwayId = await createPathway(ask, [id]);
    await ask('persons.saveIdentity', { id, identity: civil });
    await ask('persons.update', { id, pseudonym: 'Ana', notes: 'Encore' });
    const shown = JSON.stringify([
      await ask('persons.list', { archived: false }),
      await ask('persons.get', { id }),
      await ask('pathways.list', { personId: id, archived: false }),
      await ask('pathways.get', { id: pathwayId }),
      await ask('search.find', { text: 'an' }),
    ]);
    const index = JSON.stringify(
      await database.read((tx) => tx.selectFrom('search_document').selectAll().execute()),
    );
    for (const name of Object.values(civil).flat()) {
      expect(shown).not.toContain(name);
      expect(index).not.toContain(name);
      expect(await ask<SearchHit[]>('search.find', { text: name })).toEqual([]);
    }
  });

  it('would be found if it were written in the notes (control)', async () => {
    const { ask } = await open();
    const id = await createPerson(ask, 'Ana', { notes: Object.values(civil).flat().join(' · ') });
    for (const name of Object.values(civil).flat())
      expect(await ask<SearchHit[]>('search.find', { text: name })).toMatchObject([{ id }]);
  });

  it('is erased by null, and by a sheet left blank', async () => {
    const { ask } = await open();
    const id = await createPerson(ask, 'Ana');
    const blank = { ...civil, givenName: ' ', familyName: '', otherNames: [], phone: '' };
    for (const identity of [null, { ...blank, email: '', places: [] }]) {
      await ask('persons.saveIdentity', { id, identity: civil });
      await ask('persons.saveIdentity', { id, identity });
      expect(await ask('persons.identity', { id })).toBeNull();
      expect(await ask<Person>('persons.get', { id })).toMatchObject({ hasIdentity: false });
    }
  });
});

describe('bad input', () => {
  it('gets not-found for a person nobody knows, and writes nothing', async () => {
    const { call, ask, announced, database } = await open();
    const draft = { pseudonym: 'Ana' };
    for (const [verb, input] of [
      ['get', {}],
      ['identity', {}],
      ['update', draft],
      ['saveIdentity', { identity: civil }],
      ['saveIdentity', { identity: null }],
      ['archive', { archived: true }],
    ] as const)
      expect(await call(`persons.${verb}`, { id: nobody, ...input })).toEqual({
        ok: false,
        code: 'not-found',
      });
    expect(announced).toEqual([]);
    expect(await ask('persons.list', { archived: false })).toEqual([]);
    expect(
      await database.read((tx) => tx.selectFrom('person_identity').selectAll().execute()),
    ).toEqual([]);
  });

  it.each([
    ['create', {}],
    ['create', null],
    ['create', []],
    ['create', { pseudonym: '' }],
    ['create', { pseudonym: ' \n ' }],
    ['create', { pseudonym: 12 }],
    ['create', { pseudonym: 'a'.repeat(81) }],
    ['create', { pseudonym: 'Ana', notes: 'a'.repeat(200_001) }],
    ['create', { pseudonym: 'Ana', tags: 'a' }],
    ['create', { pseudonym: 'Ana', tags: [''] }],
    ['create', { pseudonym: 'Ana', tags: Array(41).fill('a') }],
    ['create', { pseudonym: 'Ana', audience: 'patient' }],
    ['get', { id: '__proto__' }],
    ['get', { id: 'constructor' }],
    ['get', { id: "' OR 1=1 --" }],
    ['get', { id: [nobody] }],
    ['get', undefined],
    ['list', { archived: 'yes' }],
    ['saveIdentity', { id: nobody, identity: { ...civil, otherNames: Array(21).fill('a') } }],
    ['archive', { id: nobody }],
  ])('refuses persons.%s %j', async (verb, input) => {
    const { call, announced } = await open();
    expect(await call(`persons.${verb}`, input)).toEqual({ ok: false, code: 'invalid-input' });
    expect(announced).toEqual([]);
  });

  it('leaves fields nobody knows at the door', async () => {
    const { ask } = await open();
    const id = await createPerson(ask, 'Ana', {
      hasIdentity: true,
      archivedAt: 12,
      id: nobody,
      ...JSON.parse('{"__proto__": {"notes": "polluted"}}'),
    });
    expect(id).not.toBe(nobody);
    expect(await ask<Person>('persons.get', { id })).toMatchObject({
      hasIdentity: false,
      archivedAt: null,
      notes: '',
    });
  });
});

describe('many at once', () => {
  it('keeps a hundred changes and a hundred reads whole', async () => {
    const { ask } = await open();
    const ids = await Promise.all(
      Array.from({ length: 10 }, (_, index) => createPerson(ask, `P${index}`)),
    );
    await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const id = ids[index % ids.length];
        const [, page] = await Promise.all([
          ask('persons.update', { id, pseudonym: `N${index}`, notes: `note ${index}` }),
          ask<Person>('persons.get', { id }),
        ]);
        // Before or after a change, never half of each.
        if (page.pseudonym.startsWith('N'))
          expect(page.notes).toBe(`note ${page.pseudonym.slice(1)}`);
        else expect(page.notes).toBe('');
      }),
    );
    const list = await ask<PersonSummary[]>('persons.list', { archived: false });
    // Writes of one person are answered in the order they were asked: the last one stays.
    expect(list.map(({ pseudonym }) => pseudonym)).toEqual(
      Array.from({ length: 10 }, (_, index) => `N${90 + index}`),
    );
  });
});

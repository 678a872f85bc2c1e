import { describe, expect, it } from 'vitest';
import { draftsHandlers } from '#main/vault/features/drafts/drafts.handlers.ts';
import { openTestGate } from '#tests/support/vault.ts';

const open = () => openTestGate({ drafts: draftsHandlers });

describe('a draft', () => {
  it('comes back as it was left, and the last one stays', async () => {
    const { ask, announced } = await open();
    const value = { pseudonym: 'An', notes: 'é\n« … »', tags: ['a', null, 1.5, { b: [] }] };
    await ask('drafts.save', { key: 'person:new', value: 'first' });
    await ask('drafts.save', { key: 'person:new', value });
    expect(await ask('drafts.get', { key: 'person:new' })).toEqual(value);
    expect(announced).toEqual([]);
  });

  it('is null when there is none, and after it was let go', async () => {
    const { ask } = await open();
    expect(await ask('drafts.get', { key: 'person:new' })).toBeNull();
    await ask('drafts.save', { key: 'person:new', value: 'a' });
    await ask('drafts.discard', { key: 'person:new' });
    await ask('drafts.discard', { key: 'person:new' });
    expect(await ask('drafts.get', { key: 'person:new' })).toBeNull();
  });

  it('never mixes with another, whatever their keys', async () => {
    const { ask } = await open();
    const keys = [
      '__proto__',
      'constructor',
      'toString',
      'place',
      'user',
      "' OR 1=1",
      'Person',
      'person',
    ];
    await Promise.all(keys.map((key) => ask('drafts.save', { key, value: { of: key } })));
    for (const key of keys) expect(await ask('drafts.get', { key })).toEqual({ of: key });
    expect(await ask('drafts.place', null)).toBeNull();
  });

  it('keeps the last of a hundred saves made at once', async () => {
    const { ask } = await open();
    const saves = Array.from({ length: 100 }, (_, value) =>
      ask('drafts.save', { key: 'k', value }),
    );
    await Promise.all(saves);
    expect(await ask('drafts.get', { key: 'k' })).toBe(99);
  });

  it('may weigh two million bytes, not one more, and a refusal keeps the former one', async () => {
    const { ask, call } = await open();
    // Two quotation marks of JSON and two bytes a letter.
    const largest = 'é'.repeat(999_999);
    await ask('drafts.save', { key: 'k', value: largest });
    expect(await call('drafts.save', { key: 'k', value: `${largest}a` })).toEqual({
      ok: false,
      code: 'too-large',
    });
    expect(await ask('drafts.get', { key: 'k' })).toBe(largest);
  });

  it.each([
    ['save', { key: '', value: 1 }],
    ['save', { key: 'k'.repeat(121), value: 1 }],
    ['save', { key: 'k' }],
    ['save', { key: 'k', value: new Date(0) }],
    ['save', { key: 'k', value: Number.NaN }],
    ['save', { key: 'k', value: 1n }],
    ['save', { key: ['k'], value: 1 }],
    ['get', {}],
    ['discard', null],
  ])('refuses drafts.%s of a wrong shape', async (verb, input) => {
    const { call } = await open();
    expect(await call(`drafts.${verb}`, input)).toEqual({ ok: false, code: 'invalid-input' });
  });
});

describe('the place one was writing', () => {
  it('is kept, once', async () => {
    const { ask } = await open();
    expect(await ask('drafts.place', null)).toBeNull();
    await ask('drafts.savePlace', { route: '/a', field: null, caret: null });
    const place = { route: '/seances/1', field: 'accueil.note', caret: 12 };
    await ask('drafts.savePlace', { ...place, extra: 'ignored' });
    expect(await ask('drafts.place', undefined)).toEqual(place);
  });

  it('is forgotten when this version does not understand it', async () => {
    const { ask, database } = await open();
    await database.write((tx) =>
      tx.insertInto('setting').values({ key: 'place', value: '{"route": 3}' }).execute(),
    );
    expect(await ask('drafts.place', null)).toBeNull();
  });

  it.each([
    { route: 'r'.repeat(301), field: null, caret: null },
    { route: '/a', field: null, caret: -1 },
    { route: '/a', field: null, caret: 1.5 },
    { route: '/a' },
  ])('refuses %j', async (place) => {
    const { call } = await open();
    expect(await call('drafts.savePlace', place)).toEqual({ ok: false, code: 'invalid-input' });
  });
});

import { describe, expect, it } from 'vitest';
import { personsHandlers } from '#main/vault/features/persons/persons.handlers.ts';
import { searchHandlers } from '#main/vault/features/search/search.handlers.ts';
import { settingsHandlers } from '#main/vault/features/settings/settings.handlers.ts';
import { sheetsHandlers } from '#main/vault/features/sheets/sheets.handlers.ts';
import type { PersonId, SheetId } from '#shared/features/fields.ts';
import { type UserSettings, userSettings } from '#shared/features/settings.ts';
import type { Sheet, SheetPage, SheetSummary } from '#shared/features/sheets.ts';
import type { PracticeFrame } from '#shared/rules/sheets/practice-frame.ts';
import { emptyValue } from '#shared/templates/values.ts';
import { openTestGate } from '#tests/support/vault.ts';

const today = '2026-11-22';

async function oneSheet(templateId: string) {
  const gate = await openTestGate({
    persons: personsHandlers,
    sheets: sheetsHandlers,
    settings: settingsHandlers,
    search: searchHandlers,
  });
  const { ask, call } = gate;
  const person = await ask<{ id: PersonId }>('persons.create', { pseudonym: 'Lina' });
  const start = () =>
    ask<{ id: SheetId }>('sheets.start', { personId: person.id, templateId, writtenOn: today });
  const { id } = await start();
  const get = (sheet = id, day = today) => ask<Sheet>('sheets.get', { id: sheet, today: day });
  const field = async (fieldId: string) => {
    const { template } = await get();
    const phase = template.phases.find(({ fields }) => fields.some((one) => one.id === fieldId));
    const kind = phase?.fields.find((one) => one.id === fieldId)?.kind;
    if (!phase || !kind) throw new Error(`no field ${fieldId}`);
    return { id, phaseId: phase.id, fieldId, empty: emptyValue(kind) as Record<string, unknown> };
  };
  const write = async (fieldId: string, change: unknown) => {
    const { empty, ...place } = await field(fieldId);
    const whole = typeof empty === 'object' && !Array.isArray(empty);
    const value = whole ? { ...empty, ...(change as object) } : change;
    return call('sheets.saveAnswer', { ...place, value });
  };
  return {
    ask,
    call,
    database: gate.database,
    id,
    person,
    start,
    get,
    write,
    list: () => ask<SheetSummary[]>('sheets.list', { personId: person.id, today }),
    frame: (practiceFrame: PracticeFrame) =>
      ask('settings.update', { ...userSettings.parse({}), practiceFrame }),
    page: (address: 'tu' | 'vous') => ask<SheetPage>('sheets.page', { id, address }),
    found: async (text: string) => (await ask<unknown[]>('search.find', { text })).length,
  };
}

const yes = { selected: ['oui'], other: '' };
const agreed = { agreement: yes, means: 'de vive voix', date: today, expiry: '2027-05-22' };

describe('a sharing agreement', () => {
  it('needs the person and the professional, lasts until its day, and can be refused', async () => {
    const { get, write } = await oneSheet('G01');
    expect((await get()).state).toBe('awaiting');
    await write('accord-de-la-personne', agreed);
    expect((await get()).state).toBe('awaiting');
    await write('accord-du-soignant', { agreement: yes, date: today });
    expect(await get()).toMatchObject({ state: 'given', expiresOn: '2027-05-22' });
    expect((await get(undefined, '2027-05-22')).state).toBe('given');
    expect((await get(undefined, '2027-05-23')).state).toBe('expired');
    await write('accord-du-soignant', { agreement: { selected: ['non'], other: '' }, date: today });
    expect((await get()).state).toBe('refused');
  });

  it('is withdrawn in one call, kept as proof, and then no longer changes', async () => {
    const { ask, write, get, id, list } = await oneSheet('G01');
    await write('finalite-et-limite', 'Préparer la réunion de synthèse.');
    await ask('sheets.withdraw', { id, on: today });
    expect(await write('finalite-et-limite', 'Autre chose.')).toMatchObject({
      ok: false,
      code: 'sheet-withdrawn',
    });
    expect(await list()).toMatchObject([{ state: 'withdrawn', withdrawnOn: today }]);
    await ask('sheets.withdraw', { id, on: null });
    expect((await get()).state).toBe('awaiting');
  });

  it('is renewed with its words, without its agreements, and keeps the old version', async () => {
    const { ask, write, get, id, list } = await oneSheet('G01');
    await write('finalite-et-limite', 'Préparer la réunion de synthèse.');
    await write('destinataire', { nom: 'Mme Roux', fonction: 'assistante sociale' });
    await write('accord-de-la-personne', agreed);
    const renewed = await ask<{ id: SheetId }>('sheets.renew', { id, writtenOn: '2027-05-23' });
    const next = await get(renewed.id);
    expect(next).toMatchObject({
      replaces: id,
      state: 'awaiting',
      about: 'Mme Roux, assistante sociale',
    });
    expect(next.answers.map(({ fieldId }) => fieldId).sort()).toEqual([
      'destinataire',
      'finalite-et-limite',
    ]);
    expect((await get()).replacedBy).toBe(renewed.id);
    expect(await list()).toHaveLength(2);
  });
});

describe('the consent to notes', () => {
  it('is withdrawn in one call, and given anew with what was explained alone', async () => {
    const { ask, call, write, get, id } = await oneSheet('G02');
    const notes = { selected: ['trace minimale'], other: '' };
    await write('consentement-explicite-aux-notes', { notes, date: today, means: 'de vive voix' });
    await write('droits-expliques', { selected: ['accès', 'retrait'], other: '' });
    await ask('sheets.markHanded', { id, address: 'vous' });
    await ask('sheets.withdraw', { id, on: today });
    expect((await get()).state).toBe('withdrawn');
    expect(await call('sheets.markHanded', { id, address: 'tu' })).toMatchObject({ ok: false });
    const renewed = await ask<{ id: SheetId }>('sheets.renew', { id, writtenOn: '2027-05-23' });
    const next = await get(renewed.id);
    expect(next).toMatchObject({ replaces: id, state: 'written' });
    expect(next.answers.map(({ fieldId }) => fieldId)).toEqual(['droits-expliques']);
  });
});

describe('the page handed over', () => {
  it('never lets an independent claim professional secrecy, in our words nor in theirs', async () => {
    const { page, write, call, id, frame } = await oneSheet('G01');
    await write('finalite-et-limite', 'Je suis tenue au Secret  professionnel.');
    for (const practiceFrame of ['unset', 'independent', 'trainer', 'abroad'] as const) {
      await frame(practiceFrame);
      const reply = await call('sheets.page', { id, address: 'vous' });
      expect(reply).toMatchObject({ ok: false, code: 'sheet-claims-secrecy' });
    }
    await frame('convention');
    expect((await page('vous')).phases).toHaveLength(1);
  });

  it('informs in tu or vous, in the words of the frame', async () => {
    const { page, frame } = await oneSheet('G02');
    const words = async (address: 'tu' | 'vous') =>
      (await page(address)).information.map(({ text }) => text).join('\n');
    expect(await words('vous')).toContain('engagement de confidentialité');
    expect(await words('vous')).not.toMatch(/secret professionnel|\btu\b/i);
    expect(await words('tu')).not.toMatch(/\bvous\b/i);
    await frame('convention');
    expect(await words('tu')).toContain('secret professionnel');
  });

  it('says one’s own principles and role, in G02 alone, and checks their words too', async () => {
    const said = { role: 'Formateur pair', ownPrinciples: 'Ne rien imposer.' };
    const own = (settings: Partial<UserSettings>) => ({ ...userSettings.parse({}), ...settings });
    const information = await oneSheet('G02');
    const parts = async () => (await information.page('vous')).information;
    const before = await parts();
    await information.ask('settings.update', own(said));
    expect(await parts()).toEqual([
      { title: 'Qui je suis', text: 'Formateur pair' },
      { title: 'Ce qui guide ma pratique', text: 'Ne rien imposer.' },
      ...before,
    ]);
    const ownPrinciples = 'Le secret professionnel avant tout.';
    await information.ask('settings.update', own({ ownPrinciples }));
    const refused = { id: information.id, address: 'vous' };
    expect(await information.call('sheets.page', refused)).toMatchObject({
      ok: false,
      code: 'sheet-claims-secrecy',
    });
    const agreement = await oneSheet('G01');
    await agreement.ask('settings.update', own(said));
    expect((await agreement.page('vous')).information).toEqual([]);
  });

  it('carries nothing of a class that stays', async () => {
    const { page, write } = await oneSheet('G01');
    await write('destinataire', { nom: 'Mme Roux' });
    await write('finalite-et-limite', 'Préparer la réunion.');
    expect(JSON.stringify(await page('vous'))).not.toContain('Roux');
    expect(JSON.stringify(await page('vous'))).toContain('Préparer la réunion.');
  });

  it('leaves the fingerprint of the exact words as a proof', async () => {
    const { ask, get, id, frame } = await oneSheet('G02');
    const proof = async (address: 'tu' | 'vous') => {
      await ask('sheets.markHanded', { id, address });
      const value = (await get()).answers.find(({ fieldId }) => fieldId.startsWith('version'));
      return value?.value as { id: string; fingerprint: string };
    };
    const vous = await proof('vous');
    expect(vous.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect((await proof('tu')).fingerprint).not.toBe(vous.fingerprint);
    expect(await proof('vous')).toEqual(vous);
    await frame('convention');
    expect((await proof('vous')).fingerprint).not.toBe(vous.fingerprint);
  });
});

describe('a sheet', () => {
  it('is found, set aside, brought back, and erased for good', async () => {
    const { ask, write, found, id, list } = await oneSheet('G03');
    await write('mes-reperes-de-mieux-etre', [
      { id: 'a', cells: { statement: 'Marcher vers la clairière.' } },
    ]);
    expect(await found('clairière')).toBe(1);
    await ask('sheets.discard', { id });
    expect([await found('clairière'), (await list()).length]).toEqual([0, 0]);
    await ask('sheets.restore', { id });
    expect([await found('clairière'), (await list()).length]).toEqual([1, 1]);
    await ask('sheets.erase', { id });
    expect([await found('clairière'), (await list()).length]).toEqual([0, 0]);
  });

  it.each([
    'G01',
    'G02',
  ])('that is a proof (%s) is not erased on its own, and goes with its person', async (proof) => {
    const { call, ask, database, id, list, person } = await oneSheet(proof);
    expect(await call('sheets.erase', { id })).toEqual({ ok: false, code: 'sheet-is-proof' });
    await ask('sheets.withdraw', { id, on: today });
    expect(await call('sheets.erase', { id })).toEqual({ ok: false, code: 'sheet-is-proof' });
    expect(await list()).toHaveLength(1);
    await database.write((tx) => tx.deleteFrom('person').where('id', '=', person.id).execute());
    expect(await database.read((tx) => tx.selectFrom('sheet').selectAll().execute())).toEqual([]);
  });
});

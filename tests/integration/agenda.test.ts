import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChosenFiles } from '#main/vault/chosen-files.ts';
import { createGate } from '#main/vault/dispatch.ts';
import { agendaHandlers } from '#main/vault/features/agenda/agenda.handlers.ts';
import { notesHandlers } from '#main/vault/features/notes/notes.handlers.ts';
import { pathwaysHandlers } from '#main/vault/features/pathways/pathways.handlers.ts';
import { personsHandlers } from '#main/vault/features/persons/persons.handlers.ts';
import { sessionsHandlers } from '#main/vault/features/sessions/sessions.handlers.ts';
import { sheetsHandlers } from '#main/vault/features/sheets/sheets.handlers.ts';
import type { Keeper } from '#main/vault/keeper.ts';
import { documentFromText } from '#shared/editor/document.ts';
import type { AgendaLine } from '#shared/features/agenda.ts';
import type { PathwayId, PersonId, SessionId, SheetId } from '#shared/features/fields.ts';
import type { Session } from '#shared/features/sessions.ts';
import type { Sheet } from '#shared/features/sheets.ts';
import { fieldWithRole } from '#shared/templates/schema.ts';
import { emptyValue } from '#shared/templates/values.ts';
import { openTestGate, temporaryFolder } from '#tests/support/vault.ts';

const today = '2026-11-22';
const handlers = {
  agenda: agendaHandlers,
  persons: personsHandlers,
  pathways: pathwaysHandlers,
  sessions: sessionsHandlers,
  notes: notesHandlers,
  sheets: sheetsHandlers,
};

interface Agenda {
  readonly lines: AgendaLine[];
  readonly someAside: boolean;
}

async function desk() {
  const { database } = await openTestGate({});
  const folder = await temporaryFolder();
  const chosenFiles = createChosenFiles();
  const gate = createGate({
    keeper: { database: () => database, chosenFiles } as Partial<Keeper> as Keeper,
    handlers,
    announce: () => undefined,
    log: () => undefined,
  });
  const ask = async <T>(path: string, input: unknown): Promise<T> => {
    const reply = await gate.call(path, input);
    if (!reply.ok) throw new Error(`${path} refused: ${reply.code}`);
    return reply.value as T;
  };
  const person = async (pseudonym: string) =>
    (await ask<{ id: PersonId }>('persons.create', { pseudonym })).id;
  const pathway = async (more = {}, pseudonym = 'Brume') =>
    (
      await ask<{ id: PathwayId }>('pathways.create', {
        personIds: [await person(pseudonym)],
        kind: 'accompaniment',
        startedOn: '2026-10-01',
        rhythm: 'onDemand',
        place: 'home',
        ...more,
      })
    ).id;
  const start = async (pathwayId: PathwayId, heldOn: string) =>
    (
      await ask<{ id: SessionId }>('sessions.start', {
        pathwayId,
        step: 'session',
        heldOn,
        place: 'home',
      })
    ).id;
  /** Answers « prochaine date », in whatever shape the template asks for it. */
  const agree = async (id: SessionId, day: string) => {
    const { template } = await ask<Session>('sessions.get', { id });
    const found = fieldWithRole(template, 'nextDate');
    if (!found) throw new Error('no next date');
    const { kind } = found.field;
    const value =
      kind.type === 'composite'
        ? { ...(emptyValue(kind) as Record<string, unknown>), date: day }
        : kind.type === 'date' && kind.precision === 'dayTime'
          ? `${day}T18:00`
          : day;
    const place = { phaseId: found.phase.id, fieldId: found.field.id };
    await ask('sessions.saveEntry', { id, ...place, value });
  };
  const list = (day = today) => ask<Agenda>('agenda.list', { today: day });
  const kinds = async (day = today) => (await list(day)).lines.map(({ kind }) => kind);
  const note = async (id: SessionId, text: string) => {
    const { template } = await ask<Session>('sessions.get', { id });
    const value = documentFromText(text);
    await ask('sessions.saveEntry', {
      id,
      phaseId: template.phases[0]?.id,
      fieldId: 'note',
      value,
    });
  };
  const exported = async (day = today) => {
    const token = globalThis.crypto.randomUUID();
    const path = join(folder, 'rendez-vous.ics');
    chosenFiles.lend(token, path, 'write');
    const reply = await gate.call('agenda.exportFile', { today: day, token });
    return { reply, text: reply.ok ? await readFile(path, 'utf8') : '' };
  };
  return {
    ask,
    call: gate.call,
    database,
    person,
    pathway,
    start,
    agree,
    list,
    kinds,
    note,
    exported,
  };
}

describe('the agenda of a vault', () => {
  it('says what was agreed, whatever shape the answer has, and follows its sessions', async () => {
    const { ask, pathway, start, agree, list, kinds } = await desk();
    const id = await start(await pathway(), '2026-11-15');
    await agree(id, '2026-11-29');
    expect((await list()).lines).toMatchObject([
      { kind: 'agreed', on: '2026-11-29', name: 'Brume', part: 'days' },
    ]);
    await ask('sessions.discard', { id });
    expect(await kinds()).toEqual(['proposal']);
  });

  it('recalls the next contact of a relay sheet', async () => {
    const { ask, pathway, start, agree, list, note } = await desk();
    const session = await start(await pathway(), '2026-11-20');
    await note(session, 'Un mot.');
    const relay = await ask<{ id: SessionId }>('sessions.openRelay', {
      id: session,
      heldOn: '2026-11-20',
    });
    await agree(relay.id, '2026-11-23');
    expect((await list()).lines).toMatchObject([
      { kind: 'followUp', on: '2026-11-23', at: { screen: 'session', id: relay.id } },
    ]);
  });

  it('sees a page without words, unless none was wanted', async () => {
    const { ask, pathway, start, note, kinds } = await desk();
    const way = await pathway();
    const id = await start(way, '2026-11-20');
    expect(await kinds()).toEqual(['words']);
    await ask('notes.setMode', { sessionId: id, mode: 'none', rereadOn: null });
    expect(await kinds()).toEqual([]);
    await ask('notes.setMode', { sessionId: id, mode: null, rereadOn: null });
    expect(await kinds()).toEqual(['words']);
    await note(id, 'Un mot.');
    expect(await kinds()).toEqual([]);
  });

  it('proposes days from the rhythm, and looks again at a closer one', async () => {
    const { pathway, kinds, list } = await desk();
    await pathway({
      rhythm: 'closer',
      closerReason: 'sensitive',
      rhythmReviewOn: '2026-12-01',
    });
    expect((await kinds()).sort()).toEqual(['proposal', 'rhythm']);
    expect((await list()).lines.find(({ kind }) => kind === 'rhythm')).toMatchObject({
      on: '2026-12-01',
      part: 'soon',
    });
  });

  it('leaves out what is archived', async () => {
    const { ask, pathway, kinds } = await desk();
    const id = await pathway({ rhythm: 'weekly' });
    expect(await kinds()).toEqual(['proposal']);
    await ask('pathways.archive', { id, archived: true });
    expect(await kinds()).toEqual([]);
  });
});

describe('an agreement near its end', () => {
  async function agreement(expiry: string) {
    const { ask, person, ...rest } = await desk();
    const personId = await person('Brume');
    const { id } = await ask<{ id: SheetId }>('sheets.start', {
      personId,
      templateId: 'G01',
      writtenOn: '2026-05-22',
    });
    const { template } = await ask<Sheet>('sheets.get', { id, today });
    const said = { agreement: { selected: ['oui'], other: '' }, date: '2026-05-22' };
    for (const [fieldId, more] of [
      ['accord-de-la-personne', { expiry }],
      ['accord-du-soignant', {}],
    ] as const) {
      const phase = template.phases.find(({ fields }) => fields.some((one) => one.id === fieldId));
      const kind = phase?.fields.find((one) => one.id === fieldId)?.kind;
      if (!phase || !kind) throw new Error(`no field ${fieldId}`);
      const value = { ...(emptyValue(kind) as Record<string, unknown>), ...said, ...more };
      await ask('sheets.saveAnswer', { id, phaseId: phase.id, fieldId, value });
    }
    return { ask, id, personId, ...rest };
  }

  it('is spoken of, by name and title, until it is renewed', async () => {
    const { ask, id, list, kinds } = await agreement('2026-12-01');
    expect((await list()).lines).toMatchObject([
      { kind: 'agreement', on: '2026-12-01', name: 'Brume', at: { screen: 'sheet', id } },
    ]);
    expect((await list()).lines[0]?.title).toMatch(/\S/);
    const renewed = await ask<{ id: SheetId }>('sheets.renew', { id, writtenOn: today });
    expect(await kinds()).toEqual([]);
    await ask('sheets.discard', { id: renewed.id });
    expect(await kinds()).toEqual(['agreement']);
  });

  it('and not once withdrawn, nor months before', async () => {
    const { ask, id, kinds } = await agreement('2026-12-01');
    expect(await kinds('2026-09-01')).toEqual([]);
    await ask('sheets.withdraw', { id, on: today });
    expect(await kinds()).toEqual([]);
  });

  it('once gone with its person, leaves nothing behind in the agenda', async () => {
    const { ask, id, database } = await agreement('2026-12-01');
    await ask('agenda.setAside', { kind: 'agreement', ownerId: id, today });
    const kept = () => database.read((tx) => tx.selectFrom('agenda_aside').selectAll().execute());
    expect(await kept()).toHaveLength(1);
    await database.write((tx) => tx.deleteFrom('sheet').where('id', '=', id).execute());
    expect(await kept()).toEqual([]);
  });
});

describe('a line left aside', () => {
  it('stays away until its date changes; it can be brought back', async () => {
    const { ask, call, pathway, start, agree, list, kinds } = await desk();
    const id = await start(await pathway(), '2026-11-15');
    await agree(id, '2026-11-29');
    const line = { kind: 'agreed', ownerId: id };
    await ask('agenda.setAside', { ...line, today });
    expect(await list()).toEqual({ lines: [], someAside: true });
    await ask('agenda.bringBack', line);
    expect(await kinds()).toEqual(['agreed']);

    await ask('agenda.setAside', { ...line, today });
    await agree(id, '2026-12-06');
    expect(await kinds()).toEqual(['agreed']);
    await ask('agenda.setAside', { ...line, today });
    await ask('agenda.bringBack', null);
    expect(await list()).toMatchObject({ lines: [{ on: '2026-12-06' }], someAside: false });
    expect(await call('agenda.setAside', { kind: 'words', ownerId: id, today })).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });
});

describe('the file for another calendar', () => {
  it('holds what is agreed and shown, with identifiers drawn anew', async () => {
    const { ask, pathway, start, agree, exported } = await desk();
    expect((await exported()).reply).toMatchObject({ ok: false, code: 'not-found' });
    const id = await start(await pathway({ rhythm: 'weekly' }), '2026-11-15');
    await agree(id, '2026-11-29');
    await agree(await start(await pathway({}, 'Lune'), '2026-11-15'), '2026-12-04');
    const { text } = await exported();
    expect(text.match(/^DTSTART.*$/gmu)).toEqual([
      'DTSTART;VALUE=DATE:20261129',
      'DTSTART;VALUE=DATE:20261204',
    ]);
    const uids = (ics: string) => ics.match(/^UID:.*$/gmu) ?? [];
    const both = [...uids(text), ...uids((await exported()).text)];
    expect(new Set(both).size).toBe(4);
    expect(text).not.toContain(id);
    await ask('agenda.setAside', { kind: 'agreed', ownerId: id, today });
    expect((await exported()).text).not.toContain('20261129');
  });

  it('holds no word of the vault', async () => {
    const { pathway, start, agree, note, exported } = await desk();
    // Every word drawn is known by its mark: the fixed words of the format cannot hold it.
    const word = fc.stringMatching(/^[a-zé]{3,12}$/u).map((letters) => `zq${letters}`);
    const words = fc.record({ name: word, title: word, intention: word, text: word });
    await fc.assert(
      fc.asyncProperty(words, async ({ name, title, intention, text }) => {
        const id = await start(await pathway({ title, intention }, name), '2026-11-15');
        await note(id, text);
        await agree(id, '2026-11-29');
        const written = await exported();
        expect(written.reply.ok).toBe(true);
        expect(written.text).toContain('SUMMARY:Rendez-vous\r\n');
        for (const each of [name, title, intention, text, id]) {
          expect(written.text.toLowerCase()).not.toContain(each.toLowerCase());
        }
        expect(written.text).not.toMatch(/zq|LOCATION|DESCRIPTION|ATTENDEE|ORGANIZER/u);
      }),
      { numRuns: 12 },
    );
  });
});

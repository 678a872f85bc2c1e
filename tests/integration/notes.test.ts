import { describe, expect, it } from 'vitest';
import type { SessionId } from '#shared/features/fields.ts';
import type { NotePage, SessionNote } from '#shared/features/notes.ts';
import type { Session } from '#shared/features/sessions.ts';
import { emptyValue } from '#shared/templates/values.ts';
import { openDesk } from '#tests/support/session-desk.ts';

async function oneSession() {
  const desk = await openDesk();
  const lina = await desk.person('Lina');
  const cycle = await desk.pathway([lina]);
  const id = await desk.start(cycle, '2026-01-05');
  const { ask } = desk;
  return {
    ...desk,
    id,
    cycle,
    kept: (sessionId: SessionId = id) => ask<SessionNote>('notes.get', { sessionId }),
    choose: (mode: string | null, rereadOn: string | null = null) =>
      ask('notes.setMode', { sessionId: id, mode, rereadOn }),
    reply: (text: string, more = {}) =>
      ask<{ id: string }>('notes.saveReply', {
        sessionId: id,
        id: null,
        hand: 'person',
        writtenOn: '2026-01-06',
        text,
        ...more,
      }),
    page: (address: 'tu' | 'vous') => ask<NotePage>('notes.page', { sessionId: id, address }),
  };
}

describe('how a note is kept', () => {
  it('is nobody’s choice at first, then the one of the last session', async () => {
    const { kept, choose, start, cycle } = await oneSession();
    expect(await kept()).toEqual({
      mode: null,
      agreed: null,
      rereadOn: null,
      beyond: 0,
      replies: [],
    });
    await choose('reread', '2026-01-06');
    expect(await kept()).toMatchObject({ mode: 'reread', rereadOn: '2026-01-06' });
    const next = await start(cycle, '2026-02-20');
    expect(await kept(next)).toMatchObject({ mode: 'reread', rereadOn: null });
  });

  it('keeps no story in a lighter trace, and never loses one that was written', async () => {
    const { note, choose, kept, id, call, session, ask, answer } = await oneSession();
    await note(id, 'Ce qui a été dit au bord de l’eau.');
    await answer(id, 'carryOver', 'Reparler de la réunion.');
    await choose('minimal');
    expect((await kept()).beyond).toBe(1);
    const phaseId = (await session(id)).template.phases[0]?.id;
    const story = { id, phaseId, fieldId: 'note' };
    const value = (await session(id)).entries.find((each) => each.fieldId === 'note')?.value;
    expect(await call('sessions.saveEntry', { ...story, value })).toMatchObject({
      ok: false,
      code: 'note-keeps-less',
    });
    expect((await session(id)).entries).toHaveLength(2);
    await ask('notes.eraseBeyond', { sessionId: id });
    expect((await kept()).beyond).toBe(0);
    expect((await session(id)).entries.map(({ value: words }) => words)).toEqual([
      'Reparler de la réunion.',
    ]);
  });

  it('keeps facts alone without content, and still lets one erase', async () => {
    const { note, choose, id, call, session, answer, found } = await oneSession();
    await note(id, 'Le mot clairière.');
    await choose('none');
    await expect(answer(id, 'exitKeyword', 'élan')).rejects.toThrow('note-keeps-less');
    const phaseId = (await session(id)).template.phases[0]?.id;
    expect(await found('clairière')).toBe(1);
    const erased = await call('sessions.saveEntry', { id, phaseId, fieldId: 'note', value: null });
    expect(erased.ok).toBe(true);
    expect(await found('clairière')).toBe(0);
  });
});

describe('a template that asks how the note is kept', () => {
  it.each([
    ['notes à deux', 'together'],
    ['notes relues', 'reread'],
    ['trace minimale', 'minimal'],
    ['aucune note de contenu', 'none'],
  ])('« %s » is the choice of the session', async (words, mode) => {
    const { pathway, person, start, answer, ask } = await oneSession();
    const lina = await person('Anouk');
    const walk = await pathway([lina], { kind: 'accompaniment', place: 'home' });
    const first = await start(walk, '2026-01-05', { step: 'preliminary', place: 'home' });
    await answer(first, 'noteMode', { selected: [words], other: '' });
    expect(await ask('notes.get', { sessionId: first })).toMatchObject({ mode });
    const next = await start(walk, '2026-01-12', { place: 'home' });
    expect(await ask('notes.get', { sessionId: next })).toMatchObject({ mode });
  });
});

describe('the right of reply', () => {
  it('is written, reworded, set aside, brought back, and found', async () => {
    const { reply, kept, ask, found, id } = await oneSession();
    const first = await reply('Je ne l’ai pas vécu comme un recul.');
    await reply('Je ne l’ai pas vécu comme un échec.', { id: first.id, hand: 'reported' });
    expect((await kept()).replies).toMatchObject([
      { text: 'Je ne l’ai pas vécu comme un échec.', hand: 'reported', writtenOn: '2026-01-06' },
    ]);
    expect([await found('échec'), await found('recul')]).toEqual([1, 0]);
    await ask('notes.discardReply', { id: first.id });
    expect([(await kept()).replies.length, await found('échec')]).toEqual([0, 0]);
    await ask('notes.restoreReply', { id: first.id });
    await ask('sessions.discard', { id });
    expect(await found('échec')).toBe(0);
    await ask('sessions.restore', { id });
    expect([(await kept()).replies.length, await found('échec')]).toEqual([1, 1]);
  });

  it('refuses the reply of another note, and empty words', async () => {
    const { reply, start, cycle, call } = await oneSession();
    const { id } = await reply('Mes mots.');
    const other = await start(cycle, '2026-03-01');
    const given = { sessionId: other, hand: 'person', writtenOn: '2026-03-02' };
    const codes = [
      await call('notes.saveReply', { ...given, id, text: 'Volés.' }),
      await call('notes.saveReply', { ...given, id: null, text: '   ' }),
    ].map((answered) => (answered.ok ? 'accepted' : answered.code));
    expect(codes).toEqual(['not-found', 'invalid-input']);
  });
});

describe('the page handed to the person', () => {
  it('leaves out what a lighter trace does not keep, though it waits in the vault', async () => {
    const { note, choose, kept, id, page } = await oneSession();
    await note(id, 'Ce qui a été dit au bord de l’eau.');
    expect((await page('vous')).phases).toHaveLength(1);
    await choose('none');
    expect((await kept()).beyond).toBe(1);
    expect((await page('vous')).phases).toEqual([]);
  });

  it('claims no secrecy that the frame of practice does not give', async () => {
    const { note, id, call } = await oneSession();
    await note(id, 'Je suis tenue au secret professionnel.');
    expect(await call('notes.page', { sessionId: id, address: 'tu' })).toMatchObject({
      ok: false,
      code: 'sheet-claims-secrecy',
    });
  });

  it('carries no answer of a class that stays, whatever the field', async () => {
    const { ask, session, id, page } = await oneSession();
    const { template } = await session(id);
    const leaving: string[] = [];
    let staying = 0;
    for (const [phase, field] of shortTexts(template)) {
      const words = `mots de ${field.id}`;
      await ask('sessions.saveEntry', { id, phaseId: phase, fieldId: field.id, value: words });
      const leaves = field.class === 'dossier' || field.class === 'aggregable';
      if (leaves) leaving.push(words);
      else staying += 1;
    }
    expect(staying).toBeGreaterThan(0);
    const { phases } = await page('vous');
    expect(phases.flatMap(({ answers }) => answers.map(({ value }) => value))).toEqual(leaving);
  });
});

function shortTexts({ phases }: Session['template']) {
  return phases.flatMap((phase) =>
    phase.fields
      .filter(({ kind }) => emptyValue(kind) === '' && kind.type === 'shortText')
      .map((field) => [phase.id, field] as const),
  );
}

describe('what could let somebody be recognised', () => {
  it('is told once each, with the pseudonym of a person the vault knows', async () => {
    const { ask, id, note, session, person } = await oneSession();
    const known = await person('Roseau');
    const identity = { givenName: 'Capucine', familyName: 'Delorme', otherNames: [] };
    const contact = { phone: '', email: '', places: [] };
    await ask('persons.saveIdentity', { id: known, identity: { ...identity, ...contact } });
    await note(id, 'Lina et Capucine, puis Capucine encore, au 06 12 34 56 78, le 3 mars.');
    const phaseId = (await session(id)).template.phases[0]?.id;
    const details = await ask('notes.details', { sessionId: id, phaseId });
    expect(details).toEqual([
      { words: 'Capucine', label: 'PERSON', pseudonym: 'Roseau' },
      { words: '06 12 34 56 78', label: 'PHONE', pseudonym: null },
    ]);
  });
});

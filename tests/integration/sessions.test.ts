import { describe, expect, it } from 'vitest';
import { countDocuments } from '#main/vault/db/search-index.ts';
import { documentFromText, placedPrompt } from '#shared/editor/document.ts';
import type { SessionId } from '#shared/features/fields.ts';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import type { Pathway } from '#shared/features/pathways.ts';
import { newTimer, start as startTimer } from '#shared/rules/timer.ts';
import { templates } from '#shared/templates/catalogue.ts';
import { type Desk, openDesk } from '#tests/support/session-desk.ts';

async function oneCycle() {
  const desk = await openDesk();
  const lina = await desk.person('Lina', { address: 'tu' });
  return { ...desk, lina, cycle: await desk.pathway([lina]) };
}

const refusal = async (desk: Desk, path: string, input: unknown) => {
  const reply = await desk.call(path, input);
  return reply.ok ? 'accepted' : reply.code;
};

describe('starting a session', () => {
  it('freezes the template of the step, on its first phase, with a stopped timer', async () => {
    const { start, session, cycle } = await oneCycle();
    const opened = await session(await start(cycle, '2026-01-05'));
    const current = templates.find(({ slug }) => slug === 'cocon-individuel');
    expect(opened.template).toEqual(current);
    expect(opened).toMatchObject({
      number: 1,
      status: 'open',
      phaseId: current?.phases[0]?.id,
      timer: newTimer(),
      entries: [],
      carriedOver: null,
      pathway: { title: 'Lina', companions: [{ pseudonym: 'Lina', address: 'tu' }] },
    });
  });

  it('keeps the version it began with when the template changes later', async () => {
    const { start, session, cycle, database } = await oneCycle();
    const id = await start(cycle, '2026-01-05');
    const before = await session(id);
    const later = { ...before.template, version: before.template.version + 1, title: 'Autre' };
    await database.write((tx) =>
      tx
        .insertInto('template')
        .values({ id: later.id, version: later.version, body: JSON.stringify(later) })
        .execute(),
    );
    await start(cycle, '2026-02-20');
    expect((await session(id)).template.title).toBe(before.template.title);
  });

  it.each([
    'individual',
    'group',
  ] as const)('has a template for every step of an %s cycle', async (mode) => {
    const { pathway, start, session, lina } = await oneCycle();
    const cycle = await pathway([lina], { mode });
    for (const [step, templateId] of Object.entries(pathwayWays.coConstruction.steps[mode])) {
      const opened = await session(await start(cycle, '2026-01-05', { step }));
      expect(opened.template.id).toBe(templateId);
      expect(opened.number).toBe(step === 'session' ? 1 : null);
    }
  });

  it('opens a second session of the same day beside the first', async () => {
    const { start, session, cycle } = await oneCycle();
    const first = await start(cycle, '2026-01-05');
    const second = await start(cycle, '2026-01-05');
    expect(second).not.toBe(first);
    expect((await session(second)).number).toBe(2);
  });

  it('refuses a pathway that does not exist', async () => {
    const desk = await openDesk();
    const input = {
      pathwayId: globalThis.crypto.randomUUID(),
      step: 'session',
      heldOn: '2026-01-05',
      place: 'onSite',
    };
    expect(await refusal(desk, 'sessions.start', input)).toBe('not-found');
  });
});

describe('numbers', () => {
  const numbers = async (desk: Desk, ids: readonly SessionId[]) =>
    Promise.all(ids.map(async (id) => (await desk.session(id)).number));

  it('have no gap and no twin after a session is set aside, then brought back', async () => {
    const desk = await oneCycle();
    const { ask, start, cycle } = desk;
    const first = await start(cycle, '2026-01-05');
    const second = await start(cycle, '2026-02-20');
    const third = await start(cycle, '2026-04-06');
    await ask('sessions.discard', { id: second });
    expect(await refusal(desk, 'sessions.get', { id: second })).toBe('not-found');
    expect(await numbers(desk, [first, third])).toEqual([1, 2]);
    const fourth = await start(cycle, '2026-05-20');
    expect(await numbers(desk, [first, third, fourth])).toEqual([1, 2, 3]);
    await ask('sessions.restore', { id: second });
    expect(await numbers(desk, [first, second, third, fourth])).toEqual([1, 2, 3, 4]);
  });

  it('follow the dates when one is corrected', async () => {
    const desk = await oneCycle();
    const first = await desk.start(desk.cycle, '2026-01-05');
    const second = await desk.start(desk.cycle, '2026-02-20');
    await desk.ask('sessions.update', { id: first, heldOn: '2026-04-06', place: 'remote' });
    expect(await numbers(desk, [first, second])).toEqual([2, 1]);
    expect((await desk.session(first)).place).toBe('remote');
  });
});

describe('the autosave', () => {
  it('gives back every word, and says when it was saved', async () => {
    const { start, note, session, cycle, announced } = await oneCycle();
    const id = await start(cycle, '2026-01-05');
    announced.length = 0;
    const saved = await note(id, 'Première ligne\nDeuxième, avec « guillemets » 🌱');
    expect(announced).toEqual([['entries']]);
    expect((await session(id)).entries).toEqual([
      {
        phaseId: 'p1',
        fieldId: 'note',
        value: documentFromText('Première ligne\nDeuxième, avec « guillemets » 🌱'),
        updatedAt: (saved as { savedAt: number }).savedAt,
      },
    ]);
  });

  it('never mixes two sessions written in turn, at full speed', async () => {
    const { start, note, session, cycle } = await oneCycle();
    const left = await start(cycle, '2026-01-05');
    const right = await start(cycle, '2026-02-20');
    const texts = Array.from({ length: 40 }, (_, index) => index);
    await Promise.all(
      texts.flatMap((index) => [
        note(left, `gauche ${index}`, 'p1'),
        note(right, `droite ${index}`, 'p1'),
      ]),
    );
    expect((await session(left)).entries.map(({ value }) => value)).toEqual([
      documentFromText('gauche 39'),
    ]);
    expect((await session(right)).entries.map(({ value }) => value)).toEqual([
      documentFromText('droite 39'),
    ]);
  });

  it('leaves no row behind an answer that was emptied', async () => {
    const { start, note, answer, session, found, cycle } = await oneCycle();
    const id = await start(cycle, '2026-01-05');
    await note(id, 'tournesol');
    await answer(id, 'exitKeyword', 'souffle');
    expect(await found('tournesol')).toBe(1);
    await note(id, '   ');
    await answer(id, 'exitKeyword', null);
    expect((await session(id)).entries).toEqual([]);
    expect(await found('tournesol')).toBe(0);
  });

  it('keeps a note that holds only a placed question', async () => {
    const { start, ask, session, cycle } = await oneCycle();
    const id = await start(cycle, '2026-01-05');
    const value = { type: 'doc', content: placedPrompt('p1-q1', 'Et vous ?') };
    await ask('sessions.saveEntry', { id, phaseId: 'p1', fieldId: 'note', value });
    expect((await session(id)).entries[0]?.value).toEqual(value);
  });

  it('indexes private answers too: the search is its user’s own', async () => {
    const { start, session, ask, found, cycle } = await oneCycle();
    const id = await start(cycle, '2026-01-05');
    const { phases } = (await session(id)).template;
    const at = phases.flatMap(({ id: phaseId, fields }) =>
      fields.filter((field) => field.class === 'reflective').map((field) => ({ phaseId, field })),
    )[0];
    const fieldId = at?.field.id;
    await ask('sessions.saveEntry', { id, phaseId: at?.phaseId, fieldId, value: 'coquelicot' });
    expect(await found('coquelicot')).toBe(1);
  });

  it.each([
    ['an unknown phase', { phaseId: 'p99', fieldId: 'note', value: documentFromText('x') }],
    ['an unknown field', { phaseId: 'p1', fieldId: 'constructor', value: 'x' }],
    ['a field of another phase', { phaseId: 'p1', fieldId: 'apprentissages', value: 'x' }],
    ['a text where a note is due', { phaseId: 'p1', fieldId: 'note', value: 'x' }],
    ['a node that is not ours', { phaseId: 'p1', fieldId: 'note', value: withScript() }],
    ['a choice that is not offered', { phaseId: 'p1', fieldId: 'amorce-retenue', value: 'x' }],
    ['a number', { phaseId: 'p1', fieldId: 'intention-de-la-seance', value: 12 }],
  ])('refuses %s and keeps what was there', async (_what, given) => {
    const desk = await oneCycle();
    const id = await desk.start(desk.cycle, '2026-01-05');
    await desk.note(id, 'intact');
    expect(await refusal(desk, 'sessions.saveEntry', { id, ...given })).toBe('invalid-input');
    expect((await desk.session(id)).entries.map(({ value }) => value)).toEqual([
      documentFromText('intact'),
    ]);
  });

  it('refuses more than two megabytes and keeps what was there', async () => {
    const desk = await oneCycle();
    const id = await desk.start(desk.cycle, '2026-01-05');
    await desk.note(id, 'intact');
    const value = documentFromText('é'.repeat(1_000_000));
    const input = { id, phaseId: 'p1', fieldId: 'note', value };
    expect(await refusal(desk, 'sessions.saveEntry', input)).toBe('too-large');
    expect((await desk.session(id)).entries[0]?.value).toEqual(documentFromText('intact'));
    const justUnder = documentFromText('é'.repeat(990_000));
    await desk.ask('sessions.saveEntry', { ...input, value: justUnder });
    expect((await desk.session(id)).entries[0]?.value).toEqual(justUnder);
  });
});

function withScript() {
  return { type: 'doc', content: [{ type: 'script', attrs: { src: 'x' } }] };
}

describe('a closed session', () => {
  it('takes no more words until it is reopened', async () => {
    const desk = await oneCycle();
    const { ask, start, note, session, cycle } = desk;
    const id = await start(cycle, '2026-01-05');
    await note(id, 'avant');
    await ask('sessions.close', { id });
    const input = { id, phaseId: 'p1', fieldId: 'note', value: documentFromText('après') };
    expect(await refusal(desk, 'sessions.saveEntry', input)).toBe('session-closed');
    expect(await refusal(desk, 'sessions.saveTimer', { id, timer: newTimer() })).toBe(
      'session-closed',
    );
    expect((await session(id)).entries[0]?.value).toEqual(documentFromText('avant'));
    await ask('sessions.reopen', { id });
    await ask('sessions.saveEntry', input);
    expect((await session(id)).entries[0]?.value).toEqual(documentFromText('après'));
  });

  it('has a settled timer', async () => {
    const { ask, start, session, cycle } = await oneCycle();
    const id = await start(cycle, '2026-01-05');
    await ask('sessions.saveTimer', { id, timer: startTimer(newTimer(), 'p1', 1) });
    await ask('sessions.close', { id });
    await ask('sessions.close', { id });
    const { timer, status } = await session(id);
    expect(status).toBe('closed');
    expect(timer.running).toBeNull();
    expect(timer.phases.p1).toBeGreaterThan(0);
  });
});

describe('place and timer', () => {
  it('come back as they were left', async () => {
    const { ask, start, session, cycle } = await oneCycle();
    const id = await start(cycle, '2026-01-05');
    const timer = { ...newTimer(), phases: { p1: 61_000, p2: 4_000 }, extensions: { p1: 5 } };
    await ask('sessions.saveTimer', { id, timer });
    await ask('sessions.setPhase', { id, phaseId: 'p3' });
    expect(await session(id)).toMatchObject({ timer, phaseId: 'p3' });
  });

  it('refuses a phase the template does not have', async () => {
    const desk = await oneCycle();
    const id = await desk.start(desk.cycle, '2026-01-05');
    const input = { id, phaseId: 'p9' };
    expect(await refusal(desk, 'sessions.setPhase', input)).toBe('invalid-input');
  });
});

describe('from one session to the next', () => {
  it('carries the last thread, the keywords and the openings', async () => {
    const { ask, start, answer, session, cycle } = await oneCycle();
    const first = await start(cycle, '2026-01-05');
    await answer(first, 'carryOver', 'Parler de la réunion du mardi');
    await answer(first, 'exitKeyword', 'souffle');
    await answer(first, 'opening', { selected: ['situation'], other: '' });
    const second = await start(cycle, '2026-02-20');
    await answer(second, 'exitKeyword', 'élan');
    await ask('sessions.close', { id: second });
    await start(cycle, '2026-03-01', { step: 'midpoint' });
    const third = await start(cycle, '2026-04-06');

    expect((await session(second)).carriedOver).toMatchObject({
      text: 'Parler de la réunion du mardi',
      number: 1,
      heldOn: '2026-01-05',
    });
    // The second left nothing open: the thread of the first is not dug up again.
    const opened = await session(third);
    expect(opened.carriedOver).toBeNull();
    expect(opened.earlierKeywords).toEqual(['souffle', 'élan']);
    expect(opened.earlierOpenings).toEqual(['situation']);

    await ask('sessions.discard', { id: second });
    expect((await session(third)).carriedOver?.text).toBe('Parler de la réunion du mardi');
    expect((await session(third)).earlierKeywords).toEqual(['souffle']);
  });

  it('takes nothing from another pathway', async () => {
    const { person, pathway, start, answer, session, cycle } = await oneCycle();
    await answer(await start(cycle, '2026-01-05'), 'carryOver', 'secret de Lina');
    const other = await pathway([await person('Karim')]);
    expect((await session(await start(other, '2026-02-20'))).carriedOver).toBeNull();
  });

  it('shows the keywords on the pathway, a group’s on one line', async () => {
    const { ask, pathway, start, answer, lina } = await oneCycle();
    const group = await pathway([lina], { mode: 'group' });
    const rows = ['souffle', 'élan'].map((word, index) => ({
      id: `r${index}`,
      cells: { statement: word },
    }));
    await answer(await start(group, '2026-01-05'), 'exitKeyword', rows);
    const { sessions } = await ask<Pathway>('pathways.get', { id: group });
    expect(sessions[0]?.keyword).toBe('souffle, élan');
  });
});

describe('setting a session aside', () => {
  it('takes its words out of the search, and the undo puts them back', async () => {
    const { ask, start, note, session, found, cycle, database } = await oneCycle();
    const indexed = () => database.read(countDocuments);
    const id = await start(cycle, '2026-01-05');
    await note(id, 'tournesol');
    const before = await indexed();
    await ask('sessions.discard', { id });
    expect(await found('tournesol')).toBe(0);
    expect(await indexed()).toBe(before - 1);
    await ask('sessions.restore', { id });
    expect(await found('tournesol')).toBe(1);
    expect(await indexed()).toBe(before);
    expect((await session(id)).entries).toHaveLength(1);
  });
});

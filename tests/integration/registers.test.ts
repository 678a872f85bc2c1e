import { describe, expect, it } from 'vitest';
import type { PathwayId, SessionId } from '#shared/features/fields.ts';
import type { PathwayRegisters, RegisterItem, RegisterKind } from '#shared/features/registers.ts';
import { type Desk, openDesk } from '#tests/support/session-desk.ts';

async function oneCycle() {
  const desk = await openDesk();
  const pathway = await desk.pathway([await desk.person('Lina')]);
  const read = () => desk.ask<PathwayRegisters>('registers.ofPathway', { pathwayId: pathway });
  const items = async (kind: RegisterKind) =>
    (await read()).items.filter((item) => item.kind === kind);
  const only = async (kind: RegisterKind) => {
    const found = await items(kind);
    expect(found).toHaveLength(1);
    return found[0] as RegisterItem;
  };
  return { ...desk, another: desk.pathway, pathway, read, items, only };
}

const axis = (id: string, statement: string, state: string[] = []) => ({
  id,
  cells: { statement, due: '', state: { selected: state, other: '' } },
});
const landmark = (id: string, statement: string, limits = '') => ({
  id,
  cells: { statement, context: '', limits },
});

async function refusal(desk: Pick<Desk, 'call'>, path: string, input: unknown) {
  const reply = await desk.call(path, input);
  return reply.ok ? 'accepted' : reply.code;
}

describe('an axis', () => {
  it('written in session 1 is taken up in session 2 and tamed, as one and the same', async () => {
    const { start, answer, pathway, only, ask } = await oneCycle();
    const first = await start(pathway, '2026-01-05');
    await answer(first, 'axes', [axis('r1', 'Dire non', ['ouvert'])]);
    await ask('sessions.close', { id: first });
    const second = await start(pathway, '2026-02-20');
    await answer(second, 'axes', [axis('r1', 'Dire non', ['apprivoisé'])]);
    const { body, versions } = await only('axis');
    expect(body).toMatchObject({ statement: 'Dire non', state: 'settled' });
    expect(versions.map((one) => [one.session?.id, one.body.state])).toEqual([
      [first, 'open'],
      [second, 'settled'],
    ]);
  });

  it('is offered to a session as long as it is open', async () => {
    const { start, answer, pathway, ask } = await oneCycle();
    const first = await start(pathway, '2026-01-05');
    await answer(first, 'axes', [
      axis('r1', 'Dire non', ['en cours']),
      axis('r2', 'Souffler', ['apprivoisé']),
      axis('r3', 'Déléguer', ['abandonné']),
    ]);
    const second = await start(pathway, '2026-02-20');
    const open = await ask<RegisterItem[]>('registers.openFor', { sessionId: second });
    expect(open.map(({ body }) => body.statement)).toEqual(['Dire non']);
  });

  it('follows the row as one types, without a version a keystroke', async () => {
    const { start, answer, pathway, only } = await oneCycle();
    const session = await start(pathway, '2026-01-05');
    for (const text of ['D', 'Dir', 'Dire non']) await answer(session, 'axes', [axis('r1', text)]);
    const { body, versions } = await only('axis');
    expect([body.statement, versions.length]).toEqual(['Dire non', 1]);
  });

  it('leaves with its row, and comes back with it', async () => {
    const { start, answer, pathway, items } = await oneCycle();
    const session = await start(pathway, '2026-01-05');
    await answer(session, 'axes', [axis('r1', 'Dire non')]);
    await answer(session, 'axes', []);
    expect(await items('axis')).toEqual([]);
    await answer(session, 'axes', [axis('r1', 'Dire non')]);
    expect(await items('axis')).toHaveLength(1);
  });

  it('taken up then taken out of a session is as it was before that session', async () => {
    const { start, answer, pathway, only } = await oneCycle();
    await answer(await start(pathway, '2026-01-05'), 'axes', [axis('r1', 'Dire non', ['ouvert'])]);
    const second = await start(pathway, '2026-02-20');
    await answer(second, 'axes', [axis('r1', 'Dire non', ['abandonné'])]);
    await answer(second, 'axes', null);
    const { body, versions } = await only('axis');
    expect([body.state, versions.length]).toEqual(['open', 1]);
  });

  it('is erased with the answer when the person wants no content kept', async () => {
    const { start, answer, pathway, items, ask } = await oneCycle();
    const session = await start(pathway, '2026-01-05');
    await answer(session, 'axes', [axis('r1', 'Dire non')]);
    await ask('notes.setMode', { sessionId: session, mode: 'none', rereadOn: null });
    expect(await items('axis')).toHaveLength(1);
    await ask('notes.eraseBeyond', { sessionId: session });
    expect(await items('axis')).toEqual([]);
  });

  it('goes out of sight with its session, and comes back with it', async () => {
    const { start, answer, pathway, items, ask } = await oneCycle();
    const session = await start(pathway, '2026-01-05');
    await answer(session, 'axes', [axis('r1', 'Dire non')]);
    await ask('sessions.discard', { id: session });
    expect(await items('axis')).toEqual([]);
    await ask('sessions.restore', { id: session });
    expect(await items('axis')).toHaveLength(1);
  });

  it('takes any state of its kind from any other, and keeps the way', async () => {
    const { pathway, ask, only, ...desk } = await oneCycle();
    const given = { pathwayId: pathway, kind: 'axis', body: { statement: 'Dire non' } };
    const { id } = await ask<{ id: string }>('registers.add', given);
    for (const state of ['settled', 'underway', 'dropped', 'open'] as const) {
      await ask('registers.setState', { id, state });
    }
    expect((await only('axis')).versions.map(({ body }) => body.state)).toEqual([
      'open',
      'settled',
      'underway',
      'dropped',
      'open',
    ]);
    expect(await refusal(desk, 'registers.setState', { id, state: 'healed' })).toBe(
      'invalid-input',
    );
  });

  it('changed in the register is not undone by another row of the same answer', async () => {
    const { start, answer, pathway, items, ask } = await oneCycle();
    const session = await start(pathway, '2026-01-05');
    await answer(session, 'axes', [axis('r1', 'Dire non', ['ouvert'])]);
    const [item] = await items('axis');
    await ask('registers.setState', { id: item?.id, state: 'settled' });
    await answer(session, 'axes', [axis('r1', 'Dire non', ['ouvert']), axis('r2', 'Souffler')]);
    const states = (await items('axis')).map(({ body }) => [body.statement, body.state]);
    expect(states).toEqual([
      ['Dire non', 'settled'],
      ['Souffler', 'open'],
    ]);
  });

  it('of one pathway is never that of another, even under the same row', async () => {
    const { start, answer, pathway, person, read, another } = await oneCycle();
    const other = await another([await person('Brume')]);
    await answer(await start(pathway, '2026-01-05'), 'axes', [axis('r1', 'Dire non')]);
    await answer(await start(other, '2026-01-06'), 'axes', [axis('r1', 'Autre chose')]);
    expect((await read()).items.map(({ body }) => body.statement)).toEqual(['Dire non']);
  });
});

describe('a repère', () => {
  async function rephrased() {
    const cycle = await oneCycle();
    const session = await cycle.start(cycle.pathway, '2026-01-05');
    await cycle.answer(session, 'landmarks', [landmark('r1', 'Dire ce que je tais')]);
    await cycle.ask('sessions.close', { id: session });
    const item = await cycle.only('landmark');
    const body = {
      ...item.body,
      statement: 'Nommer ce que je tais',
      limits: 'Pas devant la direction',
      author: 'together',
      others: [{ text: 'Le silence aide aussi', nature: 'disagreement', author: 'person' }],
    };
    await cycle.ask('registers.rewrite', { id: item.id, body });
    return { ...cycle, sessionId: session, item };
  }

  it('rephrased keeps both wordings, and the closed session its own', async () => {
    const { only, session, sessionId } = await rephrased();
    const { body, versions } = await only('landmark');
    expect(body).toMatchObject({ statement: 'Nommer ce que je tais', author: 'together' });
    expect(versions.map((one) => one.body.statement)).toEqual([
      'Dire ce que je tais',
      'Nommer ce que je tais',
    ]);
    const saved = JSON.stringify((await session(sessionId as SessionId)).entries);
    expect(saved).toContain('Dire ce que je tais');
    expect(saved).not.toContain('Nommer ce que je tais');
  });

  it('goes back to an earlier wording by a new version', async () => {
    const { only, ask, item } = await rephrased();
    const versionId = item.versions[0]?.id;
    await ask('registers.returnTo', { id: item.id, versionId });
    const { body, versions } = await only('landmark');
    expect([body.statement, versions.length]).toEqual(['Dire ce que je tais', 3]);
  });

  it('refuses a version of another item, and an item of nobody', async () => {
    const { item, ...desk } = await rephrased();
    const stranger = globalThis.crypto.randomUUID();
    const wrong = { id: item.id, versionId: stranger };
    expect(await refusal(desk, 'registers.returnTo', wrong)).toBe('not-found');
    expect(await refusal(desk, 'registers.setState', { id: stranger, state: 'open' })).toBe(
      'not-found',
    );
    const long = { ...item.body, statement: 'x'.repeat(2_001) };
    expect(await refusal(desk, 'registers.rewrite', { id: item.id, body: long })).toBe(
      'invalid-input',
    );
  });
});

describe('an objective', () => {
  it('is placed in words of the person, dated, each kept', async () => {
    const { pathway, ask, only, ...desk } = await oneCycle();
    const scale = ['à l’autre bout', 'sur le pont', 'sur la rive'];
    const body = { statement: 'Me sentir à ma place', scale };
    const given = { pathwayId: pathway, kind: 'objective', body };
    const { id } = await ask<{ id: string }>('registers.add', given);
    await ask('registers.place', { id, word: 'sur le pont', on: '2026-05-04' });
    await ask('registers.place', { id, word: 'à l’autre bout', on: '2026-01-05' });
    const { positions } = await only('objective');
    expect(positions.map(({ word, on }) => [on, word])).toEqual([
      ['2026-01-05', 'à l’autre bout'],
      ['2026-05-04', 'sur le pont'],
    ]);
    const number = { id, word: '7', on: '2026-05-04' };
    expect(await refusal(desk, 'registers.place', number)).toBe('invalid-input');
    await ask('registers.unplace', { id, positionId: positions[0]?.id });
    expect((await only('objective')).positions).toHaveLength(1);
  });

  it('chosen in the preliminary talk is in the register, once', async () => {
    const { start, answer, pathway, only } = await oneCycle();
    const talk = await start(pathway, '2026-01-05', { step: 'preliminary' });
    const chosen = { selected: ['Travailler sa posture de pair-aidance.'], other: '' };
    await answer(talk, 'objectives', { chosen, own: '' });
    await answer(talk, 'objectives', { chosen, own: '' });
    expect((await only('objective')).body.statement).toBe('Travailler sa posture de pair-aidance.');
  });
});

describe('what a register only reads', () => {
  it('gathers themes with their sessions, threads and nothing of a session set aside', async () => {
    const { start, answer, pathway, read, ask } = await oneCycle();
    const first = await start(pathway, '2026-01-05');
    await answer(first, 'themes', ['légitimité', 'limites']);
    await answer(first, 'carryOver', 'La réunion du mardi');
    const second = await start(pathway, '2026-02-20');
    await answer(second, 'themes', ['limites']);
    const gone = await start(pathway, '2026-03-20');
    await answer(gone, 'themes', ['colère']);
    await ask('sessions.discard', { id: gone });
    const { themes, threads } = await read();
    expect(
      themes.map(({ word, sessions }) => [word, sessions.map(({ number }) => number)]),
    ).toEqual([
      ['limites', [2, 1]],
      ['légitimité', [1]],
    ]);
    expect(threads.map(({ text, session }) => [text, session.number])).toEqual([
      ['La réunion du mardi', 1],
    ]);
  });

  it('refuses a pathway that does not exist', async () => {
    const desk = await openDesk();
    const pathwayId = globalThis.crypto.randomUUID() as PathwayId;
    expect(await refusal(desk, 'registers.ofPathway', { pathwayId })).toBe('not-found');
  });
});

import { describe, expect, it } from 'vitest';
import type { PathwayRegisters } from '#shared/features/registers.ts';
import { openDesk } from '#tests/support/session-desk.ts';

async function oneAccompaniment() {
  const desk = await openDesk();
  const pathway = await desk.pathway([await desk.person('Lina')], { kind: 'accompaniment' });
  const start = (heldOn: string, more = {}) =>
    desk.start(pathway, heldOn, { place: 'home', ...more });
  const read = () => desk.ask<PathwayRegisters>('registers.ofPathway', { pathwayId: pathway });
  return { ...desk, start, read };
}

describe('what an accompaniment builds', () => {
  it('gathers decisions in the person’s words, with their session, latest first', async () => {
    const { start, answer, read, ask } = await oneAccompaniment();
    const first = await start('2026-02-02', { templateId: 'T08' });
    await answer(first, 'decision', 'Rester encore un été');
    const second = await start('2026-02-09', { templateId: 'T08' });
    await answer(second, 'decision', 'Appeler ma sœur');
    const said = async () =>
      (await read()).decisions.map(({ text, session }) => [text, session.heldOn]);
    expect(await said()).toEqual([
      ['Appeler ma sœur', '2026-02-09'],
      ['Rester encore un été', '2026-02-02'],
    ]);
    await ask('sessions.discard', { id: first });
    expect(await said()).toEqual([['Appeler ma sœur', '2026-02-09']]);
  });

  it('keeps the step chosen open in the register, with its soft due date in words', async () => {
    const { start, answer, read } = await oneAccompaniment();
    const first = await start('2026-02-02');
    await answer(first, 'trials', {
      statement: 'Sortir marcher un matin',
      due: 'quand le temps s’y prête',
      confidence: null,
    });
    await start('2026-02-09');
    const { items } = await read();
    expect(items.map(({ kind, body }) => [kind, body.statement, body.due, body.state])).toEqual([
      ['trial', 'Sortir marcher un matin', 'quand le temps s’y prête', 'open'],
    ]);
  });

  it('keeps strengths and strategies beyond the session that named them', async () => {
    const { start, answer, read } = await oneAccompaniment();
    const session = await start('2026-02-02');
    const source = { selected: ['entourage'], other: '' };
    await answer(session, 'strengths', [{ id: 'r1', cells: { statement: 'L’humour', source } }]);
    const cells = { statement: 'Couper le téléphone', when: 'le soir', limits: '' };
    await answer(session, 'strategies', [{ id: 'r2', cells }]);
    const { items } = await read();
    expect(items.map(({ kind, body }) => [kind, body.statement]).sort()).toEqual([
      ['strategy', 'Couper le téléphone'],
      ['strength', 'L’humour'],
    ]);
  });
});

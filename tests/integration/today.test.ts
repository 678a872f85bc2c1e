import { describe, expect, it } from 'vitest';
import { documentFromText } from '#shared/editor/document.ts';
import type { SessionId } from '#shared/features/fields.ts';
import type { Overview } from '#shared/features/today.ts';
import { openDesk } from '#tests/support/session-desk.ts';

async function morning() {
  const desk = await openDesk();
  const overview = () => desk.ask<Overview>('today.overview', null);
  /** Sets the moment a session was last written in: two saves may share a millisecond. */
  const writtenAt = (id: SessionId, at: number) =>
    desk.database.write((tx) =>
      tx.updateTable('session').set({ updated_at: at }).where('id', '=', id).execute(),
    );
  return { ...desk, overview, writtenAt };
}

describe('the first page of the day', () => {
  it('is empty until someone is met', async () => {
    const { overview, person } = await morning();
    expect(await overview()).toEqual({ resume: null, pathways: [], threads: [], empty: true });
    await person('Lina');
    expect((await overview()).empty).toBe(false);
  });

  it('resumes the open session last written in, by the end of its last note', async () => {
    const { ask, overview, writtenAt, person, pathway, start, note, answer } = await morning();
    const cycle = await pathway([await person('Lina')]);
    const first = await start(cycle, '2026-01-05');
    const second = await start(cycle, '2026-02-20');
    await note(second, 'la seconde');
    const words = Array.from({ length: 60 }, (_, index) => `mot${index}`).join(' ');
    await note(first, words, 'p2');
    await answer(first, 'exitKeyword', 'souffle');
    await ask('sessions.setPhase', { id: first, phaseId: 'p2' });
    await writtenAt(second, 1_000);
    await writtenAt(first, 2_000);

    const { resume } = await overview();
    expect(resume).toMatchObject({ sessionId: first, number: 1, writtenAt: 2_000 });
    expect(resume?.phaseTitle).toMatch(/\S/);
    expect(resume?.excerpt.startsWith('… mot')).toBe(true);
    expect(words.endsWith(resume?.excerpt.slice(2) ?? 'absent')).toBe(true);
    expect(resume?.excerpt.length).toBeLessThanOrEqual(161);

    await ask('sessions.close', { id: first });
    expect((await overview()).resume).toMatchObject({ sessionId: second, excerpt: 'la seconde' });
    await ask('sessions.discard', { id: second });
    expect((await overview()).resume).toBeNull();
  });

  it('lists the threads left open in the pathways under way', async () => {
    const { ask, overview, person, pathway, start, answer } = await morning();
    const lina = await pathway([await person('Lina')]);
    const karim = await pathway([await person('Karim')]);
    const first = await start(lina, '2026-01-05');
    await answer(first, 'carryOver', 'ancien fil');
    const second = await start(lina, '2026-02-20');
    await answer(second, 'carryOver', 'Parler de la réunion');
    await answer(await start(karim, '2026-02-21'), 'carryOver', 'Relire la fiche');
    const threads = (await overview()).threads;
    expect(new Set(threads.map(({ text }) => text))).toEqual(
      new Set(['Parler de la réunion', 'Relire la fiche']),
    );
    expect(threads.find(({ pathwayId }) => pathwayId === lina)).toMatchObject({
      pathwayTitle: 'Lina',
      sessionId: second,
      heldOn: '2026-02-20',
    });
    await ask('pathways.archive', { id: karim, archived: true });
    expect((await overview()).threads.map(({ text }) => text)).toEqual(['Parler de la réunion']);
    expect((await overview()).pathways.map(({ id }) => id)).toEqual([lina]);
  });

  it('keeps an excerpt whole when the note is short, without its line breaks', async () => {
    const { ask, overview, person, pathway, start } = await morning();
    const id = await start(await pathway([await person('Lina')]), '2026-01-05');
    const value = documentFromText('une ligne\n\nune autre');
    await ask('sessions.saveEntry', { id, phaseId: 'p1', fieldId: 'note', value });
    expect((await overview()).resume?.excerpt).toBe('une ligne une autre');
  });
});

import { describe, expect, it } from 'vitest';
import { eventsHandlers } from '#main/vault/features/events/events.handlers.ts';
import { overviewsHandlers } from '#main/vault/features/overviews/overviews.handlers.ts';
import { templatesHandlers } from '#main/vault/features/templates/templates.handlers.ts';
import type { LifeEvent } from '#shared/features/events.ts';
import type { LifeEventId } from '#shared/features/fields.ts';
import type { Overview, OverviewPaper } from '#shared/features/overviews.ts';
import type { Template } from '#shared/templates/schema.ts';
import { pathwayIdOf } from '#tests/support/people.ts';
import { openDesk } from '#tests/support/session-desk.ts';

async function onePathway() {
  const desk = await openDesk({
    overviews: overviewsHandlers,
    events: eventsHandlers,
    templates: templatesHandlers,
  });
  const pathwayId = await desk.pathway([await desk.person('Brume')]);
  return {
    ...desk,
    pathwayId,
    look: () => desk.ask<Overview>('overviews.get', { id: pathwayId }),
    events: () => desk.ask<LifeEvent[]>('events.list', { pathwayId }),
    add: async (change: Partial<LifeEvent> = {}) =>
      (
        await desk.ask<{ id: LifeEventId }>('events.add', {
          pathwayId,
          happenedOn: '2026-03',
          words: 'Un déménagement',
          shape: 'detour',
          ...change,
        })
      ).id,
  };
}

describe('« Regarder le parcours »', () => {
  it('shows each kept session by role, the earliest first', async () => {
    const { pathwayId, start, answer, ask, look } = await onePathway();
    const first = await start(pathwayId, '2026-01-07');
    await answer(first, 'weather', { word: 'vent', free: 'ça souffle' });
    await answer(first, 'themes', ['équipe']);
    await answer(first, 'exitKeyword', 'ancrage');
    await ask('sessions.close', { id: first });
    const second = await start(pathwayId, '2026-02-25');
    const aside = await start(pathwayId, '2026-03-01');
    await answer(aside, 'exitKeyword', 'oubli');
    await ask('sessions.discard', { id: aside });
    expect(await look()).toEqual({
      title: 'Brume',
      plannedSessions: 10,
      steps: [
        {
          id: first,
          step: 'session',
          number: 1,
          heldOn: '2026-01-07',
          status: 'closed',
          sky: { pictures: [{ word: 'vent', count: null }], free: 'ça souffle' },
          themes: ['équipe'],
          keywords: ['ancrage'],
        },
        {
          id: second,
          step: 'session',
          number: 2,
          heldOn: '2026-02-25',
          status: 'open',
          sky: null,
          themes: [],
          keywords: [],
        },
      ],
    });
  });

  it('does not look at what the chosen trace does not keep, even before it is erased', async () => {
    const { pathwayId, start, answer, ask, look } = await onePathway();
    const id = await start(pathwayId, '2026-01-07');
    await answer(id, 'weather', { word: 'orage', free: '' });
    await answer(id, 'exitKeyword', 'ancrage');
    expect((await look()).steps).toMatchObject([{ keywords: ['ancrage'] }]);
    await ask('notes.setMode', { sessionId: id, mode: 'none', rereadOn: null });
    expect((await look()).steps).toMatchObject([{ sky: null, themes: [], keywords: [] }]);
    await ask('notes.setMode', { sessionId: id, mode: 'minimal', rereadOn: null });
    expect((await look()).steps).toMatchObject([{ keywords: ['ancrage'] }]);
  });

  it('has nothing to say of a pathway that does not exist', async () => {
    const { call } = await onePathway();
    const id = pathwayIdOf(404);
    expect(await call('overviews.get', { id })).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('what is laid on paper', () => {
  it('is the same sessions and the life events, without a title', async () => {
    const { pathwayId, start, answer, ask, add } = await onePathway();
    const id = await start(pathwayId, '2026-01-07');
    await answer(id, 'exitKeyword', 'ancrage');
    const event = await add();
    const paper = await ask<OverviewPaper>('overviews.page', { id: pathwayId });
    expect(paper).toMatchObject({
      forPaper: true,
      plannedSessions: 10,
      steps: [{ id, number: 1, keywords: ['ancrage'] }],
      events: [{ id: event, words: 'Un déménagement' }],
    });
    expect(JSON.stringify(paper)).not.toContain('Brume');
  });

  it('leaves out what is reflective or never exported, which the screen shows', async () => {
    const { ask, pathwayId, start, answer, look } = await onePathway();
    const { template } = await ask<{ template: Template }>('templates.get', { id: 'T01' });
    const turned = {
      ...template,
      phases: template.phases.map((phase) => ({
        ...phase,
        fields: phase.fields.map((field) => ({
          ...field,
          ...(field.role === 'weather' ? { class: 'reflective' } : {}),
          ...(field.role === 'exitKeyword' ? { class: 'never' } : {}),
        })),
      })),
    };
    const copy = await ask<{ id: string }>('templates.saveAsCopy', { template: turned });
    const id = await start(pathwayId, '2026-01-07', { templateId: copy.id });
    await answer(id, 'weather', { word: 'orage', free: 'rien qu’à moi' });
    await answer(id, 'themes', ['équipe']);
    await answer(id, 'exitKeyword', 'secret');
    expect((await look()).steps).toMatchObject([{ themes: ['équipe'], keywords: ['secret'] }]);
    const { steps } = await ask<OverviewPaper>('overviews.page', { id: pathwayId });
    expect(steps).toMatchObject([{ sky: null, themes: ['équipe'], keywords: [] }]);
  });

  it('never holds a relay sheet', async () => {
    const { ask, pathwayId, start, look } = await onePathway();
    const id = await start(pathwayId, '2026-01-07');
    await ask('sessions.openRelay', { id, heldOn: '2026-01-07' });
    expect((await look()).steps).toHaveLength(2);
    const { steps } = await ask<OverviewPaper>('overviews.page', { id: pathwayId });
    expect(steps.map((step) => step.id)).toEqual([id]);
  });
});

describe('life events', () => {
  it('are kept in order, reworded, set aside and brought back', async () => {
    const { add, events, ask, announced } = await onePathway();
    const later = await add({ happenedOn: '2026-05-02', words: '  Une naissance ', shape: 'stop' });
    const move = await add();
    expect(await events()).toEqual([
      { id: move, happenedOn: '2026-03', words: 'Un déménagement', shape: 'detour' },
      { id: later, happenedOn: '2026-05-02', words: 'Une naissance', shape: 'stop' },
    ]);
    const change = { id: move, happenedOn: '2026-06-01', words: 'La maison', shape: 'stop' };
    await ask('events.update', change);
    expect((await events()).at(-1)).toEqual(change);
    await ask('events.discard', { id: later });
    expect(await events()).toEqual([change]);
    await ask('events.restore', { id: later });
    expect((await events()).map(({ id }) => id)).toEqual([later, move]);
    expect(announced.filter((topics) => topics.includes('events'))).toHaveLength(5);
  });

  it('belong to one pathway', async () => {
    const { add, pathway, person, ask } = await onePathway();
    await add();
    const other = await pathway([await person('Galet')]);
    expect(await ask('events.list', { pathwayId: other })).toEqual([]);
  });

  it('are refused without words, with too many, or on no day; nothing is half written', async () => {
    const { call, pathwayId, events } = await onePathway();
    const good = { pathwayId, happenedOn: '2026-03', words: 'mots', shape: 'stop' };
    const bad = [
      { words: ' ' },
      { words: 'x'.repeat(301) },
      { happenedOn: '1890-01-01' },
      { happenedOn: '2026-02-30' },
      { shape: 'score' },
    ];
    for (const change of bad) {
      expect(await call('events.add', { ...good, ...change })).toMatchObject({
        ok: false,
        code: 'invalid-input',
      });
    }
    const elsewhere = { ...good, pathwayId: pathwayIdOf(404) };
    expect(await call('events.add', elsewhere)).toMatchObject({ ok: false, code: 'not-found' });
    const unknown = { ...good, id: pathwayIdOf(404), pathwayId: undefined };
    expect(await call('events.update', unknown)).toMatchObject({ ok: false, code: 'not-found' });
    expect(await events()).toEqual([]);
  });

  it('never reach a bilan', async () => {
    const { add, pathwayId, ask } = await onePathway();
    await add({ words: 'Un deuil' });
    const { id } = await ask<{ id: string }>('bilans.prepare', { pathwayId });
    expect(JSON.stringify(await ask('bilans.get', { id }))).not.toContain('deuil');
  });
});

import { describe, expect, it } from 'vitest';
import { answerFor, sessionFacts } from '#shared/rules/session-facts.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import { fieldWithRole, type Template } from '#shared/templates/schema.ts';

const known = {
  number: 2,
  date: '2026-02-25',
  minutes: 118,
  place: 'onSite',
  status: 'held',
} as const;

function shipped(id: string): Template {
  const found = templateById(id);
  if (found === undefined) throw new Error(id);
  return found;
}

function entry(template: Template, role: Parameters<typeof fieldWithRole>[1], value: unknown) {
  const found = fieldWithRole(template, role);
  if (found === undefined) throw new Error(role);
  return { phaseId: found.phase.id, fieldId: found.field.id, value };
}

describe('facts of a session', () => {
  it('are read by role from an individual session', () => {
    const template = shipped('T01');
    const entries = [
      entry(template, 'weather', { word: 'vent', free: '' }),
      entry(template, 'natures', { selected: ['tension'], other: '' }),
      entry(template, 'themes', ['lien']),
      entry(template, 'exitKeyword', 'souffle'),
      entry(template, 'axes', [
        {
          id: 'a1',
          cells: { statement: 'Dire non', due: '', state: { selected: ['en cours'], other: '' } },
        },
      ]),
      entry(template, 'landmarks', [
        { id: 'r1', cells: { statement: 'Nommer.', context: '', limits: 'pas en crise' } },
      ]),
    ];
    expect(sessionFacts(known, template, entries)).toEqual({
      ...known,
      natures: ['tension'],
      themes: ['lien'],
      keyword: 'souffle',
      weather: 'vent',
      axes: [{ statement: 'Dire non', state: 'en cours' }],
      landmarks: [{ id: 'r1', statement: 'Nommer.', limits: 'pas en crise' }],
    });
  });

  it('are read by the same code from a group session, without any person’s météo', () => {
    const template = shipped('T02');
    const row = (statement: string, nature: string) => ({
      id: statement,
      cells: { statement, nature: { selected: [nature], other: '' }, themes: [] },
    });
    const entries = [
      entry(template, 'weather', { counts: { vent: 3 } }),
      entry(template, 'natures', [row('a', 'tension'), row('b', 'réussite')]),
      entry(template, 'exitKeyword', [
        { id: 'k1', cells: { statement: 'élan' } },
        { id: 'k2', cells: { statement: 'pause' } },
      ]),
    ];
    expect(sessionFacts(known, template, entries)).toMatchObject({
      natures: ['tension', 'réussite'],
      keyword: 'élan, pause',
      weather: null,
      themes: [],
    });
  });

  it('leave out what was not answered or does not fit', () => {
    const template = shipped('T01');
    const bad = [entry(template, 'themes', 'pas une liste'), entry(template, 'weather', 3)];
    expect(answerFor(template, bad, 'themes')).toBeUndefined();
    expect(sessionFacts(known, template, bad)).toMatchObject({
      natures: [],
      themes: [],
      keyword: null,
      weather: null,
      axes: [],
      landmarks: [],
    });
  });

  it('take the tags of a composite and the single landmark of another template', () => {
    const preliminary = shipped('T03');
    const field = fieldWithRole(preliminary, 'themes')?.field.kind;
    if (field?.type !== 'composite') throw new Error('composite');
    const value = {
      text: { type: 'doc', content: [{ type: 'paragraph' }] },
      tags: ['place'],
    };
    const entries = [entry(preliminary, 'themes', value)];
    expect(sessionFacts(known, preliminary, entries).themes).toEqual(['place']);
    const analysis = shipped('T16');
    const landmark = entry(analysis, 'landmarks', { statement: 'Nommer.', limits: '' });
    expect(sessionFacts(known, analysis, [landmark]).landmarks).toEqual([
      { id: 'session-2', statement: 'Nommer.', limits: '' },
    ]);
  });
});

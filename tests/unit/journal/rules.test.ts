import { describe, expect, it } from 'vitest';
import { isRendezvousToday, isWeeklyDue, type WeekDay } from '#shared/rules/journal/rendezvous.ts';
import { replaceName } from '#shared/rules/journal/replace-name.ts';
import { oldUntil } from '#shared/rules/journal/retention.ts';
import { watchesLoad } from '#shared/rules/journal/scales.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { mapWords } from '#shared/templates/map-words.ts';

describe('a name replaced', () => {
  it.each([
    ['Nadia a ri.', 'Nadia', 'La personne a ri.'],
    ['J’ai vu Nadia.', 'Nadia', 'J’ai vu la personne.'],
    [
      'Le départ d’Ana, qu’Ana annonce.',
      'Ana',
      'Le départ de la personne, que la personne annonce.',
    ],
    ['Anastasia et Ana.', 'Ana', 'Anastasia et la personne.'],
    ['Il part. Ana reste.', 'Ana', 'Il part. La personne reste.'],
    ['« Ana » dit-il', 'Ana', '« La personne » dit-il'],
    ['Ana, Ana, Ana', 'Ana', 'La personne, la personne, la personne'],
    ['rien', '', 'rien'],
  ])('%s', (text, name, expected) => {
    expect(replaceName(text, name, 'la personne')).toBe(expected);
  });

  it('changes what was written freely, and neither options nor identifiers', () => {
    const kind: FieldKind = { type: 'choice', options: ['Ana'], multiple: false, free: true };
    const upper = (text: string) => text.toUpperCase();
    expect(mapWords(kind, { selected: ['Ana'], other: 'ana' }, upper)).toEqual({
      selected: ['Ana'],
      other: 'ANA',
    });
    const note = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ana' }] }],
    };
    expect(JSON.stringify(mapWords({ type: 'richText' }, note, upper))).toContain('"ANA"');
    expect(mapWords({ type: 'shortText', limit: 4 }, 'ana', () => 'trop long')).toBe('ana');
  });
});

describe('the weekly rendez-vous', () => {
  const due = (day: WeekDay | null, today: string, lastOn: string | null) =>
    isWeeklyDue({ day, today, lastOn });

  it('waits from the chosen day on, whatever was missed before', () => {
    // 2026-11-20 is a Friday.
    expect(due('friday', '2026-11-19', '2026-11-13')).toBe(false);
    expect(due('friday', '2026-11-20', '2026-11-13')).toBe(true);
    expect(due('friday', '2026-11-22', '2026-11-13')).toBe(true);
    expect(due('friday', '2026-11-22', '2026-11-20')).toBe(false);
    expect(due('friday', '2026-11-22', '2020-01-01')).toBe(true);
    expect(due('sunday', '2026-11-22', null)).toBe(true);
  });

  it('comes back after seven days where no day was chosen', () => {
    expect(due(null, '2026-11-22', '2026-11-16')).toBe(false);
    expect(due(null, '2026-11-22', '2026-11-15')).toBe(true);
  });

  it('is said on its day alone', () => {
    const said = (today: string, lastOn: string | null) =>
      isRendezvousToday({ day: 'friday', today, lastOn });
    expect(said('2026-11-20', null)).toBe(true);
    expect(said('2026-11-21', null)).toBe(false);
    expect(said('2026-11-20', '2026-11-20')).toBe(false);
  });
});

it('counts twenty-four months on the calendar', () => {
  expect(oldUntil('2026-11-22')).toBe('2024-11-22');
  expect(oldUntil('2026-02-28')).toBe('2024-02-28');
});

it('shows the stop rule where load or recovery is looked at, and nowhere else', () => {
  const watching = ['J01', 'J02', 'J03', 'J06'].filter((id) => {
    const template = templateById(id);
    return template !== undefined && watchesLoad(template);
  });
  expect(watching).toEqual(['J02', 'J03']);
});

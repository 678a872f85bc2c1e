import { describe, expect, it } from 'vitest';
import { defaultDay, nextDays } from '#renderer/features/sessions/day-proposals.ts';
import { openingValue, optionFor } from '#renderer/features/sessions/opening.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { fieldWithRole, openingPrompts, type Template } from '#shared/templates/schema.ts';
import { emptyValue, valueSchemaFor } from '#shared/templates/values.ts';

const options = ['situation', 'enjeu d’équipe', 'fil de la séance précédente', 'autre'];
const question = 'Quels enjeux rencontrez-vous au sein de l’équipe ?';

describe('the option a question speaks of', () => {
  it('is the one whose every word is in it', () => {
    expect(optionFor(options, 'Quelle situation récente vous a interpellé ?')).toBe('situation');
    expect(optionFor(options, question)).toBe('enjeu d’équipe');
    expect(optionFor(options, 'Et si nous partions d’un autre endroit ?')).toBeUndefined();
  });
});

describe('the way in, once chosen', () => {
  const choice = (free: boolean): FieldKind => ({ type: 'choice', options, multiple: false, free });

  it('takes the option, and leaves one’s own words alone', () => {
    const value = { selected: ['situation'], other: 'le seuil' };
    expect(openingValue(choice(true), value, question)).toEqual({
      selected: ['enjeu d’équipe'],
      other: 'le seuil',
    });
  });

  it('is written in full where words are free, and nowhere else', () => {
    const free = choice(true);
    expect(openingValue(free, emptyValue(free), 'Par où commencer ?')).toEqual({
      selected: [],
      other: 'Par où commencer ?',
    });
    expect(openingValue(choice(false), emptyValue(free), 'Par où commencer ?')).toBeUndefined();
    expect(openingValue(free, emptyValue(free), 'x'.repeat(201))).toBeUndefined();
  });

  it.each(['T01', 'T02'])('is accepted by the field of %s, for each of its questions', (id) => {
    const template = templateById(id) as Template;
    const field = fieldWithRole(template, 'opening')?.field;
    for (const prompt of openingPrompts(template)) {
      const kind = field?.kind ?? { type: 'keyword' };
      const value = openingValue(kind, emptyValue(kind), prompt.text.vous);
      expect(valueSchemaFor(kind).safeParse(value).success).toBe(true);
      expect(openingValue(kind, value, prompt.text.vous) ?? value).toEqual(value);
    }
  });
});

describe('days to propose', () => {
  it('are the same weekday, inside the calm window of the cycle', () => {
    expect(nextDays(templateById('T01') as Template, '2026-03-14')).toEqual({
      from: 'cycle',
      days: ['2026-04-25', '2026-05-02', '2026-05-09'],
      last: '2026-05-15',
    });
  });

  it('follow the default of a field, to the end of a short month', () => {
    const kind: FieldKind = { type: 'date', precision: 'day', defaultAfterMonths: 6 };
    expect(defaultDay(kind, '2026-08-31')).toBe('2027-02-28');
    expect(defaultDay({ type: 'date', precision: 'day' }, '2026-08-31')).toBeNull();
  });

  it('are none without a rhythm', () => {
    expect(nextDays(templateById('J01') as Template, '2026-03-14')).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromText, emptyDocument, placedPrompt } from '#shared/editor/document.ts';
import { templates } from '#shared/templates/catalogue.ts';
import { type FieldKind, fieldKind } from '#shared/templates/kinds.ts';
import { firstDate, isEmpty, plainText } from '#shared/templates/value-text.ts';
import { emptyRow, emptyValue, valueSchemaFor } from '#shared/templates/values.ts';
import { anyValue } from './arbitrary.ts';

const fields = templates.flatMap((template) =>
  template.phases.flatMap((phase) =>
    phase.fields.map((field): [string, FieldKind] => [`${template.id} ${field.label}`, field.kind]),
  ),
);
const short: FieldKind = { type: 'shortText', limit: 100 };
const nothing = (kind: FieldKind, value: unknown) => valueSchemaFor(kind).safeParse(value).success;

describe('values of fields', () => {
  it.each(fields)('%s: accepts what its kind allows, unchanged', (_label, kind) => {
    const schema = valueSchemaFor(kind);
    fc.assert(
      fc.property(anyValue(kind), (value) => {
        expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
        expect(typeof plainText(kind, value)).toBe('string');
      }),
      { numRuns: 15 },
    );
  });

  it.each(fields)('%s: starts empty, and its empty value is valid', (_label, kind) => {
    const value = emptyValue(kind);
    expect(valueSchemaFor(kind).parse(value)).toEqual(value);
    expect(isEmpty(kind, value)).toBe(true);
    expect(plainText(kind, value)).toBe('');
  });

  it('never throws on foreign values', () => {
    const kinds = fields.map(([, kind]) => kind);
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.anything(), (kind, value) => {
        expect(typeof nothing(kind, value)).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, FieldKind, unknown]>([
    ['a text over its limit', short, 'a'.repeat(101)],
    ['a theme of 5,000 characters', { type: 'tags' }, ['a'.repeat(5_000)]],
    ['too many tags', { type: 'tags' }, Array.from({ length: 41 }, (_, n) => `t${n}`)],
    ['a word off its scale', { type: 'namedScale', scale: 's', words: ['peu', 'trop'] }, 'assez'],
    ['an eleventh degree', { type: 'optionalScale' }, 11],
    ['half a degree', { type: 'optionalScale' }, 4.5],
    [
      'a second single choice',
      { type: 'choice', options: ['a', 'b'], multiple: false, free: false },
      { selected: ['a', 'b'], other: '' },
    ],
    [
      'an unknown choice',
      { type: 'choice', options: ['a'], multiple: true, free: true },
      { selected: ['c'], other: '' },
    ],
    [
      'a free word where there is none',
      { type: 'choice', options: ['a'], multiple: true, free: false },
      { selected: [], other: 'x' },
    ],
    ['an unknown picture', { type: 'weather' }, { word: 'tornade', free: '' }],
    ['a météo as a number', { type: 'weather' }, { word: 3, free: '' }],
    [
      'a count of an unknown option',
      { type: 'distribution', options: ['a'] },
      { counts: { b: 1 } },
    ],
    ['a date that does not exist', { type: 'date', precision: 'day' }, '2026-02-30'],
    ['a mistyped century', { type: 'date', precision: 'day' }, '1890-01-01'],
    ['an hour that does not exist', { type: 'date', precision: 'dayTime' }, '2026-02-03T25:00'],
    [
      'a date on an undated box',
      { type: 'check', dated: false },
      { checked: true, date: '2026-01-01' },
    ],
    ['an unknown key', { type: 'check', dated: false }, { checked: true, date: null, html: 'x' }],
    [
      'a second single link',
      { type: 'link', to: 'G02', multiple: false },
      [
        { label: 'a', ref: null },
        { label: 'b', ref: null },
      ],
    ],
    ['a script in place of a note', { type: 'richText' }, '<script>alert(1)</script>'],
  ])('refuses %s', (_what, kind, value) => {
    expect(fieldKind.safeParse(kind).success).toBe(true);
    expect(nothing(kind, value)).toBe(false);
  });

  it('bounds the rows of a list and gives new rows', () => {
    const kind = {
      type: 'list' as const,
      columns: [{ id: 'statement', label: 'Énoncé', kind: short }],
      ordered: false,
      anonymous: false,
      table: false,
      min: 1,
      max: 2,
    };
    const row = emptyRow(kind, 'r-1');
    expect(row).toEqual({ id: 'r-1', cells: { statement: '' } });
    expect(nothing(kind, [])).toBe(true);
    expect(nothing(kind, [row, row])).toBe(true);
    expect(nothing(kind, [row, row, row])).toBe(false);
    expect(isEmpty(kind, [row])).toBe(true);
  });

  it('reads as French words', () => {
    const kind: FieldKind = {
      type: 'composite',
      parts: [
        { id: 'statement', label: 'Pas', kind: short },
        { id: 'due', label: 'Échéance souple', kind: short },
        { id: 'confidence', label: 'Confiance', kind: { type: 'optionalScale' } },
        { id: 'done', label: 'Fait', kind: { type: 'check', dated: true } },
      ],
    };
    const value = {
      statement: 'appeler',
      due: 'avant l’été',
      confidence: 7,
      done: { checked: true, date: '2026-05-01' },
    };
    expect(nothing(kind, value)).toBe(true);
    expect(plainText(kind, value)).toBe(
      'appeler\nÉchéance souple\u00A0: avant l’été\nConfiance\u00A0: 7 sur 10\nFait\u00A0: oui – 2026-05-01',
    );
    const weather: FieldKind = { type: 'weather' };
    expect(plainText(weather, { word: 'vent', free: 'fatigué' })).toBe('vent – fatigué');
    const spread: FieldKind = { type: 'distribution', options: ['vent', 'pluie'] };
    expect(plainText(spread, { counts: { pluie: 2, vent: 0 } })).toBe('pluie\u00A0: 2');
  });

  it('does not take a zero, nor a placed question, for nothing', () => {
    expect(isEmpty({ type: 'number' }, 0)).toBe(false);
    expect(isEmpty({ type: 'optionalScale' }, 0)).toBe(false);
    const placed = { ...emptyDocument(), content: placedPrompt('p1-q1', 'Et alors ?') };
    expect(isEmpty({ type: 'richText' }, placed)).toBe(false);
    const nested: FieldKind = {
      type: 'composite',
      parts: [
        { id: 'a', label: 'A', kind: { type: 'richText' } },
        { id: 'b', label: 'B', kind: { type: 'date', precision: 'day' } },
      ],
    };
    expect(isEmpty(nested, { a: placed, b: null })).toBe(false);
    expect(firstDate(nested, { a: documentFromText('x'), b: '2026-03-04' })).toBe('2026-03-04');
    expect(firstDate({ type: 'date', precision: 'time' }, '10:00')).toBeNull();
  });
});

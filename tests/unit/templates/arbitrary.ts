import fc from 'fast-check';
import { documentFromText } from '#shared/editor/document.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { vocabulary } from '#shared/templates/vocabulary.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const hour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const word = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const nullable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

function dates(precision: 'day' | 'dayTime' | 'time'): fc.Arbitrary<string> {
  if (precision === 'day') return day;
  return precision === 'time' ? hour : fc.tuple(day, hour).map((parts) => parts.join('T'));
}

function record(items: readonly { id: string; kind: FieldKind }[]): fc.Arbitrary<object> {
  return fc.record(Object.fromEntries(items.map(({ id, kind }) => [id, anyValue(kind)])));
}

const makers: {
  [Type in FieldKind['type']]: (kind: Extract<FieldKind, { type: Type }>) => fc.Arbitrary<unknown>;
} = {
  shortText: ({ limit }) => fc.string({ maxLength: Math.min(limit, 50) }),
  keyword: () => fc.string({ maxLength: 60 }),
  tags: () => fc.array(word, { maxLength: 5 }),
  choice: ({ options, multiple, free }) =>
    fc.record({
      selected: fc.subarray([...options], { maxLength: multiple ? options.length : 1 }),
      other: free ? fc.string({ maxLength: 50 }) : fc.constant(''),
    }),
  weather: () =>
    fc.record({
      word: nullable(fc.constantFrom(...vocabulary.weather)),
      free: fc.string({ maxLength: 50 }),
    }),
  distribution: ({ options }) =>
    fc.subarray([...options]).map((some) => ({
      counts: Object.fromEntries(some.map((option, index) => [option, index])),
    })),
  namedScale: ({ words }) => nullable(fc.constantFrom(...words)),
  optionalScale: () => nullable(fc.integer({ min: 0, max: 10 })),
  date: ({ precision }) => nullable(dates(precision)),
  check: ({ dated }) =>
    fc.record({ checked: fc.boolean(), date: dated ? nullable(day) : fc.constant(null) }),
  number: () => nullable(fc.nat(1_000)),
  link: ({ multiple }) =>
    fc.array(fc.record({ label: word, ref: nullable(fc.uuid()) }), { maxLength: multiple ? 4 : 1 }),
  list: ({ columns, max }) =>
    fc.array(fc.record({ id: fc.uuid(), cells: record(columns) }), {
      maxLength: Math.min(max ?? 4, 4),
    }),
  richText: () => fc.string().map(documentFromText),
  composite: ({ parts }) => record(parts),
};

/** Any value a person may leave in a field of this kind. */
export function anyValue(kind: FieldKind): fc.Arbitrary<unknown> {
  return (makers[kind.type] as (given: FieldKind) => fc.Arbitrary<unknown>)(kind);
}

import { z } from 'zod';
import { documentSchema, type EditorDocument, emptyDocument } from '../editor/document.ts';
import { assertNever } from '../errors.ts';
import type { CellKind, FieldKind, KindOf, PartKind } from './kinds.ts';
import { valueLimits } from './limits.ts';
import { vocabulary } from './vocabulary.ts';

/** A row of a list. Its `id` is made by the screen and stays with it. */
export interface ListRow {
  id: string;
  cells: Record<string, unknown>;
}

/** A named thing, with the id of the record it stands for once there is one. */
export interface LinkItem {
  label: string;
  ref: string | null;
}

/** What each kind of field stores, as JSON. */
interface Values {
  shortText: string;
  keyword: string;
  tags: string[];
  choice: { selected: string[]; other: string };
  weather: { word: string | null; free: string };
  distribution: { counts: Record<string, number> };
  namedScale: string | null;
  optionalScale: number | null;
  date: string | null;
  check: { checked: boolean; date: string | null };
  number: number | null;
  link: LinkItem[];
  list: ListRow[];
  richText: EditorDocument;
  composite: Record<string, unknown>;
}
export type ValueOf<Type extends FieldKind['type']> = Values[Type];

const freeWord = z.string().max(valueLimits.freeWord);
const tag = z.string().trim().min(1).max(valueLimits.tag);
const rowId = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
/** Years a practice can speak of; a mistyped century is refused. */
const day = z.iso.date().refine((value) => value >= '1900' && value < '2200', 'year');
const hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const dayTime = z
  .string()
  .length(16)
  .refine((value) => day.safeParse(value.slice(0, 10)).success, 'day')
  .refine((value) => value[10] === 'T' && hour.safeParse(value.slice(11)).success, 'hour');

const cache = new WeakMap<FieldKind, z.ZodType>();

/** The strict, bounded schema of what a field of this kind stores. */
export function valueSchemaFor(kind: FieldKind): z.ZodType {
  const known = cache.get(kind);
  if (known !== undefined) return known;
  const schema = buildSchema(kind);
  cache.set(kind, schema);
  return schema;
}

function buildSchema(kind: FieldKind): z.ZodType {
  switch (kind.type) {
    case 'list':
      return z.array(rowSchema(kind)).max(kind.max ?? valueLimits.rows);
    case 'richText':
      return documentSchema;
    case 'composite':
      return z.strictObject(
        Object.fromEntries(kind.parts.map((part) => [part.id, valueSchemaFor(part.kind)])),
      );
    default:
      return scalarSchema(kind);
  }
}

function scalarSchema(kind: CellKind): z.ZodType {
  switch (kind.type) {
    case 'shortText':
      return z.string().max(kind.limit);
    case 'keyword':
      return z.string().max(valueLimits.keyword);
    case 'tags':
      return z.array(tag).max(valueLimits.tags);
    case 'choice':
      return choiceSchema(kind);
    case 'weather':
      return z.strictObject({ word: z.enum(vocabulary.weather).nullable(), free: freeWord });
    case 'distribution':
      return distributionSchema(kind);
    case 'namedScale':
      return z.enum(kind.words).nullable();
    case 'optionalScale':
      return z.int().min(0).max(10).nullable();
    case 'date':
      return dateSchema(kind).nullable();
    case 'check':
      return z.strictObject({ checked: z.boolean(), date: kind.dated ? day.nullable() : z.null() });
    case 'number':
      return z.int().min(0).max(valueLimits.number).nullable();
    case 'link':
      return linkSchema(kind);
    default:
      return assertNever(kind);
  }
}

function choiceSchema(kind: KindOf<'choice'>): z.ZodType {
  const most = kind.multiple ? kind.options.length : 1;
  return z.strictObject({
    selected: z
      .array(z.enum(kind.options))
      .max(most)
      .refine((words) => new Set(words).size === words.length, 'distinct'),
    other: kind.free ? freeWord : z.literal(''),
  });
}

function distributionSchema(kind: KindOf<'distribution'>): z.ZodType {
  const counts = z.partialRecord(z.enum(kind.options), z.int().min(0).max(valueLimits.number));
  return z.strictObject({ counts });
}

function dateSchema({ precision }: KindOf<'date'>): z.ZodType {
  if (precision === 'day') return day;
  return precision === 'time' ? hour : dayTime;
}

function linkSchema(kind: KindOf<'link'>): z.ZodType {
  const item = z.strictObject({
    label: z.string().trim().min(1).max(valueLimits.linkLabel),
    ref: z.uuid().nullable(),
  });
  return z.array(item).max(kind.multiple ? valueLimits.links : 1);
}

function rowSchema(kind: KindOf<'list'>): z.ZodType {
  const cells = kind.columns.map((column) => [column.id, valueSchemaFor(column.kind)]);
  return z.strictObject({ id: rowId, cells: z.strictObject(Object.fromEntries(cells)) });
}

/** What a field holds before anything is written: always valid, always empty. */
export function emptyValue<Type extends FieldKind['type']>(kind: KindOf<Type>): ValueOf<Type>;
export function emptyValue(kind: FieldKind): unknown;
export function emptyValue(kind: FieldKind): unknown {
  switch (kind.type) {
    case 'shortText':
    case 'keyword':
      return '';
    case 'tags':
    case 'link':
    case 'list':
      return [];
    case 'choice':
      return { selected: [], other: '' };
    case 'weather':
      return { word: null, free: '' };
    case 'distribution':
      return { counts: {} };
    case 'check':
      return { checked: false, date: null };
    case 'namedScale':
    case 'optionalScale':
    case 'date':
    case 'number':
      return null;
    case 'richText':
      return emptyDocument();
    case 'composite':
      return emptyRecord(kind.parts);
    default:
      return assertNever(kind);
  }
}

/** A new row of a list, under an id the screen has made. */
export function emptyRow(kind: KindOf<'list'>, id: string): ListRow {
  return { id, cells: emptyRecord(kind.columns) };
}

function emptyRecord(items: readonly { id: string; kind: PartKind }[]): Record<string, unknown> {
  return Object.fromEntries(items.map((item) => [item.id, emptyValue(item.kind)]));
}

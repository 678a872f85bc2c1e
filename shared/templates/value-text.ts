import { documentText, isDocumentEmpty } from '../editor/document-text.ts';
import { assertNever } from '../errors.ts';
import type { FieldKind, KindOf } from './kinds.ts';
import type { ValueOf } from './values.ts';

const aside = ' – ';
const colon = '\u00A0: ';

/**
 * The words of an answer, for search and bilans; '' while nothing was answered. The value has
 * passed `valueSchemaFor(kind)`. A scale gives its word, a 0–10 answer « 7 sur 10 ».
 */
export function plainText(kind: FieldKind, value: unknown): string {
  switch (kind.type) {
    case 'shortText':
    case 'keyword':
    case 'namedScale':
    case 'date':
      return String(value ?? '').trim();
    case 'number':
      return value === null ? '' : String(value);
    case 'optionalScale':
      return value === null ? '' : `${String(value)} sur 10`;
    case 'tags':
      return (value as ValueOf<'tags'>).join(', ');
    case 'link':
      return (value as ValueOf<'link'>).map((item) => item.label).join(', ');
    case 'choice':
      return choiceText(value as ValueOf<'choice'>);
    case 'weather':
      return weatherText(value as ValueOf<'weather'>);
    case 'distribution':
      return distributionText(kind, value as ValueOf<'distribution'>);
    case 'check':
      return checkText(value as ValueOf<'check'>);
    case 'list':
      return listText(kind, value as ValueOf<'list'>);
    case 'richText':
      return documentText(value as ValueOf<'richText'>).trim();
    case 'composite':
      return joined(kind.parts, value as ValueOf<'composite'>, '\n');
    default:
      return assertNever(kind);
  }
}

/** True while nothing was answered. A note with only a placed question is not empty. */
export function isEmpty(kind: FieldKind, value: unknown): boolean {
  if (kind.type === 'richText') return isDocumentEmpty(value as ValueOf<'richText'>);
  if (kind.type === 'composite') {
    const parts = value as ValueOf<'composite'>;
    return kind.parts.every((part) => isEmpty(part.kind, parts[part.id]));
  }
  return plainText(kind, value) === '';
}

/** The first day found in an answer (`AAAA-MM-JJ`), whatever is asked beside it, or `null`. */
export function firstDate(kind: FieldKind, value: unknown): string | null {
  if (kind.type === 'date') {
    const date = value as ValueOf<'date'>;
    return date === null || kind.precision === 'time' ? null : date.slice(0, 10);
  }
  if (kind.type !== 'composite') return null;
  const parts = value as ValueOf<'composite'>;
  for (const part of kind.parts) {
    const found = firstDate(part.kind, parts[part.id]);
    if (found !== null) return found;
  }
  return null;
}

function choiceText({ selected, other }: ValueOf<'choice'>): string {
  return [...selected, other.trim()].filter((word) => word !== '').join(', ');
}

function weatherText({ word, free }: ValueOf<'weather'>): string {
  return [word ?? '', free.trim()].filter((part) => part !== '').join(aside);
}

function distributionText(
  kind: KindOf<'distribution'>,
  { counts }: ValueOf<'distribution'>,
): string {
  return kind.options
    .filter((option) => (counts[option] ?? 0) > 0)
    .map((option) => `${option}${colon}${counts[option]}`)
    .join(', ');
}

function checkText({ checked, date }: ValueOf<'check'>): string {
  if (!checked) return '';
  return date === null ? 'oui' : `oui${aside}${date}`;
}

function listText(kind: KindOf<'list'>, rows: ValueOf<'list'>): string {
  return rows
    .map((row) => joined(kind.columns, row.cells, aside))
    .filter((line) => line !== '')
    .join('\n');
}

/** The first answer stands alone, the next ones behind their label. */
function joined(
  items: readonly { id: string; label: string; kind: FieldKind }[],
  values: Record<string, unknown>,
  separator: string,
): string {
  return items
    .map((item, index) => {
      const text = plainText(item.kind, values[item.id]);
      return text === '' || index === 0 ? text : `${item.label}${colon}${text}`;
    })
    .filter((text) => text !== '')
    .join(separator);
}

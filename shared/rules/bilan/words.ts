import { documentText } from '#shared/editor/document-text.ts';
import type { FieldKind, KindOf } from '#shared/templates/kinds.ts';
import type { ValueOf } from '#shared/templates/values.ts';

const aside = ' – ';
const colon = '\u00A0: ';

/**
 * The words of an answer, one item a paragraph, row, tag or choice. Scales, numbers, météo, dates
 * and boxes give none: nobody is turned into a number, no exact date leaves (practice.md 4E).
 */
export function wordsOf(kind: FieldKind, value: unknown): string[] {
  switch (kind.type) {
    case 'shortText':
    case 'keyword':
      return kept([value as string]);
    case 'tags':
      return kept(value as ValueOf<'tags'>);
    case 'link':
      return kept((value as ValueOf<'link'>).map(({ label }) => label));
    case 'choice': {
      const { selected, other } = value as ValueOf<'choice'>;
      return kept([...selected, other]);
    }
    case 'richText':
      return kept(documentText(value as ValueOf<'richText'>).split('\n'));
    case 'list':
      return kept(rowsOf(value).map((cells) => rowWords(kind, cells)));
    case 'composite':
      return kind.parts.flatMap((part) =>
        wordsOf(part.kind, (value as ValueOf<'composite'>)[part.id]),
      );
    default:
      return [];
  }
}

/** First cell of each row: the statement alone, without what qualifies it. */
export function statementsOf(kind: FieldKind, value: unknown): string[] {
  if (kind.type !== 'list') return wordsOf(kind, value);
  const first = kind.columns[0];
  if (!first) return [];
  return rowsOf(value).flatMap((cells) => wordsOf(first.kind, cells[first.id]).slice(0, 1));
}

/** The named options that were picked, in the field itself or in the rows of a list. */
export function optionsOf(kind: FieldKind, value: unknown): string[] {
  if (kind.type === 'choice') return [...(value as ValueOf<'choice'>).selected];
  if (kind.type !== 'list') return [];
  const columns = kind.columns.filter((column) => column.kind.type === 'choice');
  return rowsOf(value).flatMap((cells) =>
    columns.flatMap((column) => optionsOf(column.kind, cells[column.id])),
  );
}

/** The tags of an answer: the field's own, or those that stand beside a text. */
export function tagsOf(kind: FieldKind, value: unknown): string[] {
  if (kind.type === 'tags') return wordsOf(kind, value);
  if (kind.type !== 'composite') return [];
  const parts = value as ValueOf<'composite'>;
  return kind.parts.flatMap((part) => tagsOf(part.kind, parts[part.id]));
}

/** What stands beside the tags of a composite. */
export function wordsBesideTags(kind: FieldKind, value: unknown): string[] {
  if (kind.type !== 'composite') return [];
  const parts = value as ValueOf<'composite'>;
  return kind.parts
    .filter((part) => part.kind.type !== 'tags')
    .flatMap((part) => wordsOf(part.kind, parts[part.id]));
}

/** The rows of a list of repères: their lasting id, what they state, within which limits. */
export function landmarkRows(
  kind: FieldKind,
  value: unknown,
): { readonly id: string; readonly statement: string; readonly limits: string }[] {
  if (kind.type !== 'list') return [];
  const limits = kind.columns.find(({ id }) => id === 'limits');
  return (value as ValueOf<'list'>).map((row) => ({
    id: row.id,
    statement: statementsOf(kind, [row])[0] ?? '',
    limits: limits ? wordsOf(limits.kind, row.cells[limits.id]).join(', ') : '',
  }));
}

function rowWords(kind: KindOf<'list'>, cells: Record<string, unknown>): string {
  return kind.columns
    .map((column, index) => {
      const text = wordsOf(column.kind, cells[column.id]).join(', ');
      return text === '' || index === 0 ? text : `${column.label}${colon}${text}`;
    })
    .filter((text) => text !== '')
    .join(aside);
}

function rowsOf(value: unknown): Record<string, unknown>[] {
  return (value as ValueOf<'list'>).map(({ cells }) => cells);
}

function kept(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

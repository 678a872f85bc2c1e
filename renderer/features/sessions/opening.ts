import type { FieldKind, KindOf } from '#shared/templates/kinds.ts';
import { valueLimits } from '#shared/templates/limits.ts';
import { emptyRow, type ValueOf } from '#shared/templates/values.ts';

/** Little words that say nothing of an option (« fil de la séance »). */
const linking = new Set(['dans', 'avec', 'pour', 'autre', 'sans', 'une', 'des', 'les']);

function words(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/\p{L}{3,}/gu) ?? []).filter((word) => !linking.has(word));
}

/**
 * The option a question speaks of: every word of it begins a word of the question (« enjeu
 * d’équipe » – « Quels enjeux… au sein de l’équipe »). `undefined` when none does.
 */
export function optionFor(options: readonly string[], question: string): string | undefined {
  const asked = words(question);
  return options.find((option) => {
    const wanted = words(option);
    return wanted.length > 0 && wanted.every((word) => asked.some((one) => one.startsWith(word)));
  });
}

/**
 * The « amorce » field once a way in is chosen: the option it speaks of, or its own words where
 * they fit, or a row of a list. `undefined` when the field can hold neither: it stays as it is.
 */
export function openingValue(kind: FieldKind, value: unknown, question: string): unknown {
  if (kind.type === 'choice') return choiceWith(kind, value as ValueOf<'choice'>, question);
  if (kind.type === 'list') return listWith(kind, value as ValueOf<'list'>, question);
  return undefined;
}

function choiceWith(kind: KindOf<'choice'>, value: ValueOf<'choice'>, question: string): unknown {
  const option = optionFor(kind.options, question);
  if (option !== undefined) {
    const others = kind.multiple ? value.selected.filter((one) => one !== option) : [];
    return { ...value, selected: [...others, option] };
  }
  const fits = kind.free && question.length <= valueLimits.freeWord;
  return fits ? { ...value, other: question } : undefined;
}

function listWith(kind: KindOf<'list'>, rows: ValueOf<'list'>, question: string): unknown {
  const column = kind.columns.find((one) => one.kind.type === 'shortText');
  if (column?.kind.type !== 'shortText' || question.length > column.kind.limit) return undefined;
  if (rows.length >= (kind.max ?? valueLimits.rows)) return undefined;
  if (rows.some((row) => row.cells[column.id] === question)) return undefined;
  const row = emptyRow(kind, crypto.randomUUID());
  return [...rows, { ...row, cells: { ...row.cells, [column.id]: question } }];
}

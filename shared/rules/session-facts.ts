import type { FieldKind } from '../templates/kinds.ts';
import type { FieldRole } from '../templates/roles.ts';
import { fieldWithRole, type Template } from '../templates/schema.ts';
import { plainText } from '../templates/value-text.ts';
import { type ListRow, type ValueOf, valueSchemaFor } from '../templates/values.ts';
import type { SessionFacts } from './indicators.ts';

/** An entry as the vault stores it. */
export interface StoredEntry {
  phaseId: string;
  fieldId: string;
  value: unknown;
}

/** An answer with the kind it was given to; the value has passed its schema. */
export interface Answer {
  kind: FieldKind;
  value: unknown;
}

type Known = Pick<SessionFacts, 'number' | 'date' | 'minutes' | 'place' | 'status'>;

/**
 * What the indicators need of a session, read from its entries by role. An entry that does not fit
 * its field's kind is left out.
 */
export function sessionFacts(
  known: Known,
  template: Template,
  entries: readonly StoredEntry[],
): SessionFacts {
  const answer = (role: FieldRole) => answerFor(template, entries, role);
  return {
    ...known,
    natures: naturesOf(answer('natures')),
    themes: tagsOf(answer('themes')),
    keyword: wordsOf(answer('exitKeyword')),
    weather: weatherOf(answer('weather')),
    axes: rowsOf(answer('axes')).map(({ cells }) => ({
      statement: text(cells.statement),
      state: firstChoice(cells.state),
    })),
    landmarks: landmarksOf(answer('landmarks'), known.number),
  };
}

/** The themes a session has met. */
export function sessionThemes(template: Template, entries: readonly StoredEntry[]): string[] {
  return tagsOf(answerFor(template, entries, 'themes'));
}

/** The answer given to the field with this role, or `undefined`. */
export function answerFor(
  template: Template,
  entries: readonly StoredEntry[],
  role: FieldRole,
): Answer | undefined {
  const found = fieldWithRole(template, role);
  const entry = entries.find(
    ({ phaseId, fieldId }) => phaseId === found?.phase.id && fieldId === found.field.id,
  );
  if (found === undefined || entry === undefined) return undefined;
  const parsed = valueSchemaFor(found.field.kind).safeParse(entry.value);
  return parsed.success ? { kind: found.field.kind, value: parsed.data } : undefined;
}

function naturesOf(answer: Answer | undefined): string[] {
  if (answer?.kind.type === 'choice') return selected(answer.value);
  return rowsOf(answer).flatMap(({ cells }) => selected(cells.nature));
}

/** The tags of an answer, those inside a composite included. */
export function tagsOf(answer: Answer | undefined): string[] {
  if (answer?.kind.type === 'tags') return answer.value as ValueOf<'tags'>;
  if (answer?.kind.type !== 'composite') return [];
  const parts = answer.value as ValueOf<'composite'>;
  return answer.kind.parts.flatMap((part) =>
    part.kind.type === 'tags' ? (parts[part.id] as ValueOf<'tags'>) : [],
  );
}

function wordsOf(answer: Answer | undefined): string | null {
  const words = answer === undefined ? '' : plainText(answer.kind, answer.value);
  return words === '' ? null : words.replaceAll('\n', ', ');
}

/** A person's météo only: that of a group is a distribution and stays one. */
function weatherOf(answer: Answer | undefined): string | null {
  return answer?.kind.type === 'weather' ? (answer.value as ValueOf<'weather'>).word : null;
}

function landmarksOf(answer: Answer | undefined, number: number): SessionFacts['landmarks'] {
  const rows =
    answer?.kind.type === 'composite'
      ? [{ id: `session-${number}`, cells: answer.value as ValueOf<'composite'> }]
      : rowsOf(answer);
  return rows.map(({ id, cells }) => ({
    id,
    statement: text(cells.statement),
    limits: text(cells.limits),
  }));
}

function rowsOf(answer: Answer | undefined): ListRow[] {
  return answer?.kind.type === 'list' ? (answer.value as ValueOf<'list'>) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The words of a choice cell, or nothing if the cell is of another kind. */
function selected(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('selected' in value)) return [];
  return Array.isArray(value.selected) ? value.selected.map(String) : [];
}

function firstChoice(value: unknown): string | null {
  return selected(value)[0] ?? null;
}

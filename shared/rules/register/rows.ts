import type { RegisterItem, RegisterKind } from '#shared/features/registers.ts';
import type { CellKind, FieldKind, KindOf } from '#shared/templates/kinds.ts';
import type { FieldRole } from '#shared/templates/roles.ts';
import { emptyRow, type ListRow, type ValueOf } from '#shared/templates/values.ts';
import type { BodyPatch } from './life.ts';
import { stateOfWord, wordOfState } from './states.ts';

/** The register a field feeds, by its role. */
const kindOfRole: Partial<Record<FieldRole, RegisterKind>> = {
  objectives: 'objective',
  axes: 'axis',
  landmarks: 'landmark',
  strengths: 'strength',
  strategies: 'strategy',
  trials: 'trial',
};

/** The register of a role, or undefined. */
export function registerOfRole(role: FieldRole | undefined): RegisterKind | undefined {
  return role === undefined ? undefined : kindOfRole[role];
}

/** What one row of an answer says; `origin` ties it to its item for good. */
export interface RegisterRow {
  readonly origin: string;
  readonly patch: BodyPatch;
}

/** Column of a template → property of an item. Lists with a role share their column ids. */
const properties = {
  statement: 'statement',
  due: 'due',
  context: 'context',
  when: 'context',
  limits: 'limits',
  source: 'mention',
  support: 'mention',
  agreement: 'mention',
} as const;

type Cells = Readonly<Record<string, unknown>>;

/**
 * The rows of an answer that say something. Composite and choice answers have no rows: a composite
 * is the one row of its session, a chosen option is the item that bears its words.
 */
export function rowsOf(kind: FieldKind, value: unknown, sessionId: string): RegisterRow[] {
  const rows = rawRows(kind, value, sessionId);
  return rows.flatMap(({ origin, cells }) => {
    const patch = patchOf(cells);
    return (patch.statement ?? '') === '' ? [] : [{ origin, patch }];
  });
}

function rawRows(
  kind: FieldKind,
  value: unknown,
  sessionId: string,
): { origin: string; cells: Cells }[] {
  if (kind.type === 'list') {
    return (value as ValueOf<'list'>).map(({ id, cells }) => ({ origin: id, cells }));
  }
  if (kind.type === 'choice') return choiceRows(value as ValueOf<'choice'>, sessionId);
  if (kind.type !== 'composite') return [];
  const cells = value as ValueOf<'composite'>;
  const chosen = kind.parts.flatMap(({ id, kind: { type } }) =>
    type === 'choice' ? choiceRows(cells[id] as ValueOf<'choice'>, sessionId) : [],
  );
  if (chosen.length === 0 && !('own' in cells)) return [{ origin: sessionId, cells }];
  return [...chosen, { origin: `own:${sessionId}`, cells: { statement: cells.own } }];
}

function choiceRows({ selected, other }: ValueOf<'choice'>, sessionId: string) {
  return [
    ...selected.map((option) => ({ origin: originOfOption(option), cells: { statement: option } })),
    { origin: `own:${sessionId}`, cells: { statement: other } },
  ];
}

/** A chosen option is the same item in every session. */
export function originOfOption(option: string): string {
  return `option:${option}`;
}

function patchOf(cells: Cells): BodyPatch {
  const patch: Record<string, string> = {};
  for (const [column, property] of Object.entries(properties)) {
    if (column in cells) patch[property] = textOf(cells[column]).trim();
  }
  const state = stateOfWord(textOf(cells.state));
  return state === undefined ? patch : { ...patch, state };
}

/** A line, or the word of a choice. */
function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'object' || cell === null || !('selected' in cell)) return '';
  const { selected, other = '' } = cell as ValueOf<'choice'>;
  return [...selected, other].filter((word) => word !== '').join(', ');
}

export interface RowChanges {
  /** Rows that are new, or the part of a row that changed. */
  readonly written: readonly RegisterRow[];
  /** Origins of the rows that are gone, or say nothing any more. */
  readonly removed: readonly string[];
}

/**
 * What changed between two saves of an answer. Only that reaches the register: a row left as it was
 * must not undo what the register says since.
 */
export function changedRows(
  before: readonly RegisterRow[],
  after: readonly RegisterRow[],
): RowChanges {
  const was = new Map(before.map((row) => [row.origin, row.patch]));
  const written = after.flatMap(({ origin, patch }) => {
    const change = difference(was.get(origin), patch);
    return change === null ? [] : [{ origin, patch: change }];
  });
  const still = new Set(after.map(({ origin }) => origin));
  return { written, removed: before.map(({ origin }) => origin).filter((id) => !still.has(id)) };
}

function difference(before: BodyPatch | undefined, after: BodyPatch): BodyPatch | null {
  const known = before as Readonly<Record<string, unknown>> | undefined;
  const changed = Object.entries(after).filter(([property, value]) =>
    known === undefined ? value !== '' : known[property] !== value,
  );
  if (before !== undefined && changed.length === 0) return null;
  return Object.fromEntries(changed) as BodyPatch;
}

/** An item as a row of a session's list, under the same id: « Reprendre ». */
export function rowOfItem(kind: KindOf<'list'>, { origin, body }: RegisterItem): ListRow {
  const row = emptyRow(kind, origin);
  const cells = kind.columns.map((column) => [
    column.id,
    cellOf(column.id, column.kind, body) ?? row.cells[column.id],
  ]);
  return { ...row, cells: Object.fromEntries(cells) };
}

function cellOf(column: string, kind: CellKind, body: RegisterItem['body']): unknown {
  const property = properties[column as keyof typeof properties];
  if (kind.type === 'shortText' && property) return body[property].slice(0, kind.limit);
  if (kind.type !== 'choice') return undefined;
  const word =
    column === 'state'
      ? wordOfState(body.state, kind.options)
      : property && kind.options.find((option) => option === body[property]);
  return word ? { selected: [word], other: '' } : undefined;
}

/** Ids a row may bear (`shared/templates/values.ts`): an option of a choice is no row. */
export function canBeRow(origin: string): boolean {
  return /^[A-Za-z0-9-]{1,40}$/.test(origin);
}

import type { Column, FieldKind, KindOf } from './kinds.ts';
import { templateLimits, valueLimits } from './limits.ts';
import { freshId } from './own.ts';
import { plainLine } from './plain-text.ts';
import { canPlay } from './roles.ts';
import type { Field, Phase, Prompt, Template } from './schema.ts';

/** The list with its item at `from` moved to `to`; the same list when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  return inserted(without(list, from), to, item);
}

export function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at);
}

export function inserted<T>(list: readonly T[], at: number, item: T): T[] {
  return [...list.slice(0, at), item, ...list.slice(at)];
}

export function replaced<T>(list: readonly T[], at: number, item: T): T[] {
  return list.map((each, index) => (index === at ? item : each));
}

export function newPhase(template: Template): Phase {
  const id = freshId('p', template);
  return { id, title: '', minutes: 10, aim: '', prompts: [], fields: [], postures: [] };
}

export function newPrompt(template: Template): Prompt {
  return { id: freshId('q', template), source: 'original', text: { tu: '', vous: '' } };
}

/** Kept to the person's file; to its writer alone in a template of the journal. */
export function newField(template: Template): Field {
  const fieldClass = template.facts.family === 'journal' ? 'reflective' : 'dossier';
  return {
    id: freshId('f', template),
    label: '',
    help: '',
    class: fieldClass,
    kind: kindOf('shortText'),
  };
}

/** The words one chooses among in a field of this kind, or none. */
export function optionsOf(kind: FieldKind): readonly string[] {
  if (kind.type === 'choice' || kind.type === 'distribution') return kind.options;
  if (kind.type === 'list') return kind.columns.map(({ label }) => label);
  return kind.type === 'namedScale' ? kind.words : [];
}

/** A kind of this type, with the words of the former one where they can serve. */
export function kindOf(type: FieldKind['type'], former?: FieldKind): FieldKind {
  const options = former ? [...optionsOf(former)] : [];
  switch (type) {
    case 'shortText':
      return { type, limit: templateLimits.line };
    case 'choice':
      return { type, options, multiple: false, free: false };
    case 'distribution':
      return { type, options };
    case 'namedScale':
      return { type, scale: 'mots', words: options };
    case 'date':
      return { type, precision: 'day' };
    case 'check':
      return { type, dated: false };
    case 'link':
      return { type, to: 'library', multiple: true };
    case 'list':
      return {
        type,
        columns: [shortColumn('statement', 'Énoncé')],
        ordered: false,
        anonymous: false,
        table: false,
      };
    case 'composite':
      return { type, parts: [] };
    default:
      return { type };
  }
}

const shortColumn = (id: string, label: string): Column => ({
  id,
  label,
  kind: { type: 'shortText', limit: valueLimits.shortText },
});

/**
 * The list with columns of these names. A column whose name stays keeps what it holds, wherever it
 * goes; one whose name changed in place does too; a new one holds short texts.
 */
export function withColumns(kind: KindOf<'list'>, labels: readonly string[]): KindOf<'list'> {
  const left = kind.columns.filter((column) => !labels.includes(column.label));
  const taken = new Set(kind.columns.map(({ id }) => id));
  const columns = labels.map((label, at) => {
    const same = kind.columns.find((column) => column.label === label);
    const inPlace = kind.columns[at];
    if (same) return same;
    if (inPlace && left.includes(inPlace)) return { ...inPlace, label };
    const id = freeColumnId(taken);
    taken.add(id);
    return shortColumn(id, label);
  });
  return { ...kind, columns: distinctIds(columns) };
}

function freeColumnId(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) if (!taken.has(`c-${number}`)) return `c-${number}`;
}

/** Two lines of the same words are two columns while one types. */
function distinctIds(columns: readonly Column[]): Column[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const id = seen.has(column.id) ? freeColumnId(new Set([...seen, ...ids(columns)])) : column.id;
    seen.add(id);
    return { ...column, id };
  });
}

const ids = (columns: readonly Column[]) => columns.map(({ id }) => id);

/** The field with another kind; a role that this kind cannot carry goes. */
export function withKind({ role, ...field }: Field, kind: FieldKind): Field {
  return { ...field, kind, ...(role !== undefined && canPlay(role, kind) ? { role } : {}) };
}

const clean = (text: string) => plainLine(text).trim();
const cleanList = (texts: readonly string[]) => texts.map(clean).filter((text) => text !== '');

/**
 * What is saved of what is on screen: words without what does not show, nothing that was added and
 * left empty, and the minutes of the phases added up.
 */
export function settled(template: Template): Template {
  const phases = template.phases.map(settledPhase);
  return {
    ...template,
    title: clean(template.title),
    description: clean(template.description),
    minutes: phases.reduce((sum, phase) => sum + phase.minutes, 0),
    phases,
  };
}

function settledPhase(phase: Phase): Phase {
  return {
    ...phase,
    title: clean(phase.title),
    aim: clean(phase.aim),
    prompts: phase.prompts
      .map((prompt) => ({
        ...prompt,
        text: { tu: clean(prompt.text.tu), vous: clean(prompt.text.vous) },
      }))
      .filter(({ text }) => text.tu !== '' || text.vous !== ''),
    fields: phase.fields.map((field) => ({
      ...field,
      label: clean(field.label),
      help: clean(field.help),
      kind: settledKind(field.kind),
    })),
    postures: cleanList(phase.postures),
  };
}

function settledKind(kind: FieldKind): FieldKind {
  switch (kind.type) {
    case 'choice':
    case 'distribution':
      return { ...kind, options: cleanList(kind.options) };
    case 'namedScale':
      return { ...kind, words: cleanList(kind.words) };
    case 'optionalScale': {
      const { low, high } = kind;
      const ends = { low: clean(low ?? ''), high: clean(high ?? '') };
      return {
        type: kind.type,
        ...(ends.low ? { low: ends.low } : {}),
        ...(ends.high ? { high: ends.high } : {}),
      };
    }
    case 'list':
      return {
        ...kind,
        columns: kind.columns
          .map((column) => ({ ...column, label: clean(column.label) }))
          .filter(({ label }) => label !== ''),
      };
    default:
      return kind;
  }
}

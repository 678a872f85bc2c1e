import { invariant } from '#shared/errors.ts';
import { addDays } from '#shared/rules/cadence.ts';
import type { FieldKind, KindOf } from '#shared/templates/kinds.ts';
import type { Field, Phase } from '#shared/templates/schema.ts';
import { emptyRow, emptyValue } from '#shared/templates/values.ts';
import { noteDocument } from './note.ts';
import type { InDays, Written, WrittenRow } from './written.ts';

/** Where an answer is written: its phase gives the questions, its session the day. */
export interface Place {
  readonly phase: Phase;
  readonly heldOn: string;
}

/** The field of a phase by the label people read. */
export function fieldLabelled(phase: Phase, label: string): Field {
  const found = phase.fields.find((field) => field.label === label);
  invariant(found, `« ${phase.title} » has no field « ${label} »`);
  return found;
}

/** What a field of this kind stores for something written by hand. */
export function answerValue(kind: FieldKind, written: Written, place: Place): unknown {
  switch (kind.type) {
    case 'richText':
      return noteDocument(String(written), place.phase.prompts);
    case 'choice':
      return { selected: chosen(kind, written), other: '' };
    case 'weather': {
      const [word, free] = written as readonly string[];
      return { word, free };
    }
    case 'distribution':
      return { counts: written };
    case 'check':
      return { checked: written === true, date: null };
    case 'link':
      return words(written).map((label) => ({ label, ref: null }));
    case 'tags':
      return words(written);
    case 'date':
      return addDays(place.heldOn, (written as InDays).inDays);
    case 'list':
      return (written as readonly WrittenRow[]).map((row) => listRow(kind, row, place));
    case 'composite':
      return { ...record(emptyValue(kind)), ...labelled(kind.parts, written as WrittenRow, place) };
    default:
      return written;
  }
}

/** `true` stands for every option, as when the six principles have all been recalled. */
function chosen(kind: KindOf<'choice'>, written: Written): readonly string[] {
  return written === true ? kind.options : words(written);
}

function words(written: Written): readonly string[] {
  return Array.isArray(written) ? (written as readonly string[]) : [String(written)];
}

/** `fil` names a row that comes back, reworded, in a later session: it keeps its identity. */
function listRow(kind: KindOf<'list'>, { fil, ...row }: WrittenRow, place: Place): unknown {
  const empty = emptyRow(kind, typeof fil === 'string' ? fil : globalThis.crypto.randomUUID());
  return { ...empty, cells: { ...empty.cells, ...labelled(kind.columns, row, place) } };
}

function labelled(
  items: readonly { readonly id: string; readonly label: string; readonly kind: FieldKind }[],
  row: WrittenRow,
  place: Place,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([label, written]) => {
      const item = items.find((each) => each.label === label);
      invariant(item, `no column « ${label} »`);
      return [item.id, answerValue(item.kind, written, place)];
    }),
  );
}

const record = (value: unknown) => value as Record<string, unknown>;

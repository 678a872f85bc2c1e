import type { EditorDocument } from '#shared/editor/document.ts';
import { isDocumentEmpty } from '#shared/editor/document-text.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { PHASE_NOTE_FIELD_ID, type Phase } from '#shared/templates/schema.ts';
import { isEmpty } from '#shared/templates/value-text.ts';
import type { AnswerBook } from './answer-book.ts';

/** One written answer. The label of the phase's own note is empty. */
export interface Answer {
  readonly fieldId: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly value: unknown;
  readonly mine: boolean;
}

const phaseNote = {
  fieldId: PHASE_NOTE_FIELD_ID,
  label: '',
  kind: { type: 'richText' },
  mine: false,
} as const;

/** What was written in a phase, in reading order; placed questions are part of the note. */
export function answersOf(phase: Phase, book: AnswerBook): Answer[] {
  const note = book.read(phase.id, PHASE_NOTE_FIELD_ID) as EditorDocument | undefined;
  const isBlank = note === undefined || isDocumentEmpty(note);
  const own: Answer[] = isBlank ? [] : [{ ...phaseNote, value: note }];
  const fields = phase.fields.flatMap((field) => {
    const value = book.read(phase.id, field.id);
    if (value === undefined || isEmpty(field.kind, value)) return [];
    const mine = field.class === 'reflective' || field.class === 'never';
    return [{ fieldId: field.id, label: field.label, kind: field.kind, value, mine }];
  });
  return [...own, ...fields];
}

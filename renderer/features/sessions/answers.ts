import type { EditorDocument } from '#shared/editor/document.ts';
import { documentText } from '#shared/editor/document-text.ts';
import { PHASE_NOTE_FIELD_ID, type Phase } from '#shared/templates/schema.ts';
import { isEmpty, plainText } from '#shared/templates/value-text.ts';
import type { SessionBook } from './book.ts';

/** One written answer, in words. The label of the phase's own note is empty. */
export interface Answer {
  readonly fieldId: string;
  readonly label: string;
  readonly text: string;
  readonly mine: boolean;
}

/** What was written in a phase, in reading order; placed questions are part of the note. */
export function answersOf(phase: Phase, book: SessionBook): Answer[] {
  const note = book.read(phase.id, PHASE_NOTE_FIELD_ID) as EditorDocument | undefined;
  const text = note === undefined ? '' : documentText(note, { prompts: true }).trim();
  const own = text === '' ? [] : [{ fieldId: PHASE_NOTE_FIELD_ID, label: '', text, mine: false }];
  const fields = phase.fields.flatMap((field) => {
    const value = book.read(phase.id, field.id);
    if (value === undefined || isEmpty(field.kind, value)) return [];
    const mine = field.class === 'reflective' || field.class === 'never';
    return [{ fieldId: field.id, label: field.label, text: plainText(field.kind, value), mine }];
  });
  return [...own, ...fields];
}

import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { replaceName } from '#shared/rules/journal/replace-name.ts';
import { GUARDS_PHASE_ID, guardField, guardFieldIds } from '#shared/rules/journal/standing.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { mapWords } from '#shared/templates/map-words.ts';
import { PHASE_NOTE_FIELD_ID, type Template } from '#shared/templates/schema.ts';
import { plainText } from '#shared/templates/value-text.ts';

interface Place {
  readonly phaseId: string;
  readonly fieldId: string;
  readonly kind: FieldKind;
}

function placesOf({ phases }: Template): Place[] {
  const own = phases.flatMap(({ id: phaseId, fields }): Place[] => [
    { phaseId, fieldId: PHASE_NOTE_FIELD_ID, kind: { type: 'richText' } },
    ...fields.map(({ id: fieldId, kind }) => ({ phaseId, fieldId, kind })),
  ]);
  const guards = guardFieldIds.map((fieldId) => ({
    phaseId: GUARDS_PHASE_ID,
    fieldId,
    kind: guardField(fieldId, fieldId).kind,
  }));
  return [...own, ...guards];
}

/** What an answer was before a name was replaced in it. */
export interface Before {
  readonly phaseId: string;
  readonly fieldId: string;
  readonly value: unknown;
}

/** Whether a name is still a word of its own somewhere on the page, as it is on screen. */
export function standsInBook(template: Template, book: AnswerBook, text: string): boolean {
  return placesOf(template).some(({ phaseId, fieldId, kind }) => {
    const value = book.read(phaseId, fieldId);
    if (value === undefined || value === null) return false;
    const words = plainText(kind, value);
    return replaceName(words, text, '') !== words;
  });
}

/** Replaces a name everywhere on the page, on screen; its savers do the rest. Gives what was there. */
export function replaceInBook(
  template: Template,
  book: AnswerBook,
  { text, by }: { readonly text: string; readonly by: string },
): Before[] {
  return placesOf(template).flatMap(({ phaseId, fieldId, kind }) => {
    const value = book.read(phaseId, fieldId);
    if (value === undefined || value === null) return [];
    const next = mapWords(kind, value, (words) => replaceName(words, text, by));
    if (JSON.stringify(next) === JSON.stringify(value)) return [];
    book.write(phaseId, fieldId, next);
    return [{ phaseId, fieldId, value }];
  });
}

import type { JournalPage } from '#shared/features/journal.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { PHASE_NOTE_FIELD_ID } from '#shared/templates/schema.ts';
import { isEmpty, plainText } from '#shared/templates/value-text.ts';

/** Something written on a page. The label of a phase's own note is empty. */
export interface Written {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly value: unknown;
}

export interface WrittenPhase {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly Written[];
}

/** What was written on a page, phase by phase, in reading order; empty phases are left out. */
export function writtenPhases({ template, answers }: JournalPage): WrittenPhase[] {
  return template.phases
    .map(({ id, title, fields }) => {
      const note = { id: PHASE_NOTE_FIELD_ID, label: '', kind: { type: 'richText' } as const };
      const found = [note, ...fields].flatMap((field) => {
        const answer = answers.find((one) => one.phaseId === id && one.fieldId === field.id);
        if (!answer || isEmpty(field.kind, answer.value)) return [];
        const { label, kind } = field;
        return [{ key: `${id}.${field.id}`, label, kind, value: answer.value }];
      });
      return { id, title, answers: found };
    })
    .filter((phase) => phase.answers.length > 0);
}

/** The same as passages one can take along. */
export function passagesOf(page: JournalPage): { key: string; label: string; words: string }[] {
  return writtenPhases(page).flatMap(({ title, answers }) =>
    answers
      .map(({ key, label, kind, value }) => ({
        key,
        label: label || title,
        words: plainText(kind, value),
      }))
      .filter(({ words }) => words !== ''),
  );
}

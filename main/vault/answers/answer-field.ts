import type { FieldKind } from '#shared/templates/kinds.ts';
import type { FieldRole } from '#shared/templates/roles.ts';
import {
  type FieldClass,
  noteClass,
  PHASE_NOTE_FIELD_ID,
  type Template,
} from '#shared/templates/schema.ts';

/** What the frozen template says of one answer. */
export interface AnswerField {
  readonly kind: FieldKind;
  readonly class: FieldClass;
  readonly role?: FieldRole | undefined;
  /** Empty for the notes of a phase, which need none. */
  readonly label: string;
}

/** Where an answer stands in its template. */
export interface AnswerPlace {
  readonly phaseId: string;
  readonly fieldId: string;
}

/**
 * The field an answer belongs to, the phase's own notes included; undefined when there is none, or
 * when it is for the app alone to fill.
 */
export function answerField(
  template: Template,
  { phaseId, fieldId }: AnswerPlace,
): AnswerField | undefined {
  const phase = template.phases.find(({ id }) => id === phaseId);
  if (phase && fieldId === PHASE_NOTE_FIELD_ID) {
    return { kind: { type: 'richText' }, class: noteClass(template), label: '' };
  }
  const field = phase?.fields.find(({ id }) => id === fieldId);
  return field?.filledBy === 'app' ? undefined : field;
}

/** Every place for an answer, in reading order: the notes of a phase come before its fields. */
export function answerPlaces({ phases }: Template): AnswerPlace[] {
  return phases.flatMap((phase) =>
    [PHASE_NOTE_FIELD_ID, ...phase.fields.map(({ id }) => id)].map((fieldId) => ({
      phaseId: phase.id,
      fieldId,
    })),
  );
}

import type { FieldKind } from '#shared/templates/kinds.ts';
import type { FieldRole } from '#shared/templates/roles.ts';
import type { FieldClass, Template } from '#shared/templates/schema.ts';
import { type AnswerPlace, answerField, answerPlaces } from './answer-field.ts';

/** An answer as its row keeps it, with the class it was written under. */
export interface ClassedAnswer extends AnswerPlace {
  readonly class: FieldClass;
  readonly value: unknown;
}

/** The same, with what its template says of it. The label of a phase's own note is empty. */
export interface PlacedAnswer extends ClassedAnswer {
  readonly role: FieldRole | null;
  readonly label: string;
  readonly kind: FieldKind;
}

/** Answers in the order of their template; one whose field is unknown to it is left out. */
export function placedAnswers(
  template: Template,
  answers: readonly ClassedAnswer[],
): PlacedAnswer[] {
  const byPlace = new Map(answers.map((answer) => [keyOf(answer), answer]));
  return answerPlaces(template).flatMap((at) => {
    const answer = byPlace.get(keyOf(at));
    const field = answerField(template, at);
    if (!answer || !field) return [];
    const { label, kind, role = null } = field;
    return [{ ...at, class: answer.class, value: answer.value, role, label, kind }];
  });
}

const keyOf = ({ phaseId, fieldId }: AnswerPlace) => `${phaseId}/${fieldId}`;

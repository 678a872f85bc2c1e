import { answerField } from '#main/vault/answers/answer-field.ts';
import type { Template } from '#shared/templates/schema.ts';
import { plainText } from '#shared/templates/value-text.ts';
import type { SheetAnswer } from './sheet-answers.sql.ts';

/**
 * What a renewed sheet begins with: the words of the last one, but neither its agreements (they
 * are given anew) nor what bears a day (a consent, the log of what was shared), nor what the app filled.
 */
export function carriedAnswers(
  template: Template,
  answers: readonly SheetAnswer[],
): readonly SheetAnswer[] {
  return answers.filter((answer) => {
    const kind = answerField(template, answer)?.kind;
    if (kind === undefined) return false;
    if (kind.type === 'list') return !kind.columns.some(isDay);
    return kind.type !== 'composite' || !kind.parts.some(isDay);
  });
}

const isDay = ({ kind }: { readonly kind: { readonly type: string } }) => kind.type === 'date';

/** Whom an agreement is for, in a line: the first composite that never leaves (name, function…). */
export function recipientOf(template: Template, answers: readonly SheetAnswer[]): string {
  for (const answer of answers) {
    const field = answerField(template, answer);
    if (field?.class === 'never' && field.kind.type === 'composite') {
      const values = answer.value as Record<string, unknown>;
      return field.kind.parts
        .filter(({ kind }) => kind.type === 'shortText')
        .map(({ id, kind }) => plainText(kind, values[id]))
        .filter((words) => words !== '')
        .join(', ');
    }
  }
  return '';
}

import type { MessageKey } from '#shared/i18n/keys.ts';
import type { Answer, DocumentNature, QuestionName, ReasonCode } from './questions.ts';

/** One question with its answer, as sentences of the catalogue. */
export interface AnswerWords {
  readonly title: MessageKey;
  readonly question: MessageKey;
  readonly verdict: MessageKey;
  readonly reasons: readonly MessageKey[];
  readonly missing: readonly MessageKey[];
}

export function answerWords(name: QuestionName, answer: Answer): AnswerWords {
  return {
    title: `anonymise.risk.questions.${name}.title`,
    question: `anonymise.risk.questions.${name}.question`,
    verdict: `anonymise.risk.questions.${name}.${answer.verdict}`,
    reasons: answer.reasons.map(reasonKey),
    missing: answer.missing.map(missingKey),
  };
}

const reasonKey = (code: ReasonCode): MessageKey => `anonymise.risk.reasons.${code}`;
const missingKey = (code: ReasonCode): MessageKey => `anonymise.risk.missing.${code}`;

/** What the document may say of itself. */
export function natureWords(nature: DocumentNature): MessageKey {
  return `anonymise.risk.nature.${nature}`;
}

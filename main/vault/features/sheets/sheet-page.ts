import { answerField, answerPlaces } from '#main/vault/answers/answer-field.ts';
import type { EditorDocument } from '#shared/editor/document.ts';
import { AppError } from '#shared/errors.ts';
import type { Address } from '#shared/features/fields.ts';
import type { SheetPage } from '#shared/features/sheets.ts';
import { informationSheet, type OwnWords } from '#shared/i18n/fr/information-sheet.ts';
import { toExportable } from '#shared/rules/bilan/exportable.ts';
import { claimsSecrecy, type PracticeFrame } from '#shared/rules/sheets/practice-frame.ts';
import { readdress } from '#shared/templates/readdress.ts';
import type { Template } from '#shared/templates/schema.ts';
import { isEmpty, plainText } from '#shared/templates/value-text.ts';
import type { SheetAnswer } from './sheet-answers.sql.ts';

/** The template whose page opens with the information to the person. */
const informing = 'G02';

interface PageOf {
  readonly template: Template;
  readonly writtenOn: string;
  readonly answers: readonly SheetAnswer[];
}

/**
 * The page handed over: only answers whose class lets them leave (`toExportable`).
 * @throws AppError `sheet-claims-secrecy` when its words promise a secrecy the frame does not give.
 */
export function sheetPageOf(
  { template, writtenOn, answers }: PageOf,
  address: Address,
  frame: PracticeFrame,
  own: OwnWords,
): SheetPage {
  const information = template.id === informing ? informationSheet(address, frame, own) : [];
  if (claimsSecrecy(`${own.role}\n${own.ownPrinciples}`, frame) && information.length > 0) {
    throw new AppError('sheet-claims-secrecy');
  }
  const phases = template.phases.map(({ id, title }) => ({
    title,
    answers: leavingAnswers(template, id, answers).map(({ label, kind, value }) => {
      const said =
        kind.type === 'richText' ? readdress(value as EditorDocument, template, address) : value;
      if (claimsSecrecy(plainText(kind, said), frame)) throw new AppError('sheet-claims-secrecy');
      return { label, kind, value: said as SheetPage['phases'][number]['answers'][0]['value'] };
    }),
  }));
  return {
    title: template.title,
    writtenOn,
    address,
    information,
    phases: phases.filter((phase) => phase.answers.length > 0),
  };
}

function leavingAnswers(template: Template, phaseId: string, answers: readonly SheetAnswer[]) {
  const byPlace = new Map(answers.map((answer) => [`${answer.phaseId}/${answer.fieldId}`, answer]));
  return answerPlaces(template).flatMap((at) => {
    const answer = at.phaseId === phaseId ? byPlace.get(`${at.phaseId}/${at.fieldId}`) : undefined;
    const field = answerField(template, at);
    if (!answer || !field || isEmpty(field.kind, answer.value)) return [];
    const entry = {
      class: answer.class,
      label: field.label,
      kind: field.kind,
      value: answer.value,
    };
    const leaving = toExportable({
      ...entry,
      step: 'session',
      number: null,
      month: 1,
      role: field.role ?? null,
    });
    return leaving === null ? [] : [leaving];
  });
}

import { type Handing, handedPhases } from '#main/vault/answers/handed-phases.ts';
import type { ClassedAnswer } from '#main/vault/answers/placed-answers.ts';
import { AppError } from '#shared/errors.ts';
import type { SheetPage } from '#shared/features/sheets.ts';
import { informationSheet, type OwnWords } from '#shared/i18n/fr/information-sheet.ts';
import { claimsSecrecy } from '#shared/rules/sheets/practice-frame.ts';
import type { Template } from '#shared/templates/schema.ts';

/** The template whose page opens with the information to the person. */
const informing = 'G02';

interface PageOf {
  readonly template: Template;
  readonly writtenOn: string;
  readonly answers: readonly ClassedAnswer[];
}

/**
 * The page handed over, with the information before what was agreed.
 * @throws AppError `sheet-claims-secrecy` when its words promise a secrecy the frame does not give.
 */
export function sheetPageOf(
  { template, writtenOn, answers }: PageOf,
  handing: Handing,
  own: OwnWords,
): SheetPage {
  const { address, frame } = handing;
  const information = template.id === informing ? informationSheet(address, frame, own) : [];
  if (claimsSecrecy(`${own.role}\n${own.ownPrinciples}`, frame) && information.length > 0) {
    throw new AppError('sheet-claims-secrecy');
  }
  const phases = handedPhases(template, answers, handing);
  return { title: template.title, writtenOn, address, information, phases };
}

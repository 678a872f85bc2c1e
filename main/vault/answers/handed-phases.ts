import type { EditorDocument } from '#shared/editor/document.ts';
import { AppError } from '#shared/errors.ts';
import type { Address } from '#shared/features/fields.ts';
import type { NotePage } from '#shared/features/notes.ts';
import { toExportable } from '#shared/rules/bilan/exportable.ts';
import { claimsSecrecy, type PracticeFrame } from '#shared/rules/sheets/practice-frame.ts';
import { readdress } from '#shared/templates/readdress.ts';
import type { Template } from '#shared/templates/schema.ts';
import { isEmpty, plainText } from '#shared/templates/value-text.ts';
import { type ClassedAnswer, type PlacedAnswer, placedAnswers } from './placed-answers.ts';

type HandedPhase = NotePage['phases'][number];

/** How a page handed to a person speaks, and what its author may claim. */
export interface Handing {
  readonly address: Address;
  readonly frame: PracticeFrame;
}

/**
 * The phases of a page handed to a person: only answers whose class lets them leave (`toExportable`),
 * their placed questions said in the form of address the person chose.
 * @throws AppError `sheet-claims-secrecy` when their words promise a secrecy the frame does not give.
 */
export function handedPhases(
  template: Template,
  answers: readonly ClassedAnswer[],
  { address, frame }: Handing,
): HandedPhase[] {
  const leaving = placedAnswers(template, answers)
    .flatMap((answer) => toExportable(answer) ?? [])
    .filter(({ kind, value }) => !isEmpty(kind, value));
  const claims = leaving.some(({ kind, value }) => claimsSecrecy(plainText(kind, value), frame));
  if (claims) throw new AppError('sheet-claims-secrecy');
  return template.phases.flatMap(({ id, title }) => {
    const own = leaving.filter(({ phaseId }) => phaseId === id);
    const said = own.map((answer) => handedAnswer(answer, template, address));
    return said.length === 0 ? [] : [{ title, answers: said }];
  });
}

function handedAnswer({ label, kind, value }: PlacedAnswer, template: Template, address: Address) {
  const said =
    kind.type === 'richText' ? readdress(value as EditorDocument, template, address) : value;
  return { label, kind, value: said as HandedPhase['answers'][number]['value'] };
}

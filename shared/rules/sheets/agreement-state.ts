import { z } from 'zod';
import type { Template } from '#shared/templates/schema.ts';
import { fieldWithRole } from '#shared/templates/schema.ts';

/**
 * Where an agreement stands: being written; given (for a sharing, by the person and by the
 * professional: source 003 « avec accord de la personne et des soignants »); refused; past its day;
 * withdrawn. Sheets without agreement are always `written`.
 */
export const agreementState = z.enum([
  'written',
  'awaiting',
  'given',
  'refused',
  'expired',
  'withdrawn',
]);
export type AgreementState = z.output<typeof agreementState>;

/** What a sheet says of its agreement. Days `AAAA-MM-JJ`. */
export interface AgreementFacts {
  readonly person: 'oui' | 'non' | null;
  readonly professional: 'oui' | 'non' | null;
  readonly expiresOn: string | null;
  readonly withdrawnOn: string | null;
}

type Read = (phaseId: string, fieldId: string) => unknown;

/** The facts of a template with a field that plays `agreement`, or null when it has none. */
export function agreementFacts(template: Template, read: Read): AgreementFacts | null {
  const found = fieldWithRole(template, 'agreement');
  if (!found) return null;
  const person = parts(read(found.phase.id, found.field.id));
  const others = found.phase.fields.filter(
    ({ id, kind }) =>
      id !== found.field.id &&
      kind.type === 'composite' &&
      kind.parts.some((part) => part.id === 'agreement'),
  );
  const professional = others[0] ? parts(read(found.phase.id, others[0].id)) : person;
  return {
    person: said(person['agreement']),
    professional: said(professional['agreement']),
    expiresOn: day(person['expiry']),
    withdrawnOn: day(person['withdrawn']),
  };
}

/**
 * A sheet that shows what was told or agreed: it is withdrawn and renewed, never erased on its own
 * (G01 and G02; the app itself fills what a proof needs).
 */
export function isProof(template: Template): boolean {
  const filled = template.phases.some(({ fields }) =>
    fields.some(({ filledBy }) => filledBy === 'app'),
  );
  return filled || fieldWithRole(template, 'agreement') !== undefined;
}

/** @param today `AAAA-MM-JJ`: the last day of an agreement is still one of its days. */
export function stateOf(
  facts: AgreementFacts | null,
  withdrawnOn: string | null,
  today: string,
): AgreementState {
  if ((withdrawnOn ?? facts?.withdrawnOn ?? null) !== null) return 'withdrawn';
  if (facts === null) return 'written';
  if (facts.person === 'non' || facts.professional === 'non') return 'refused';
  if (facts.person === null || facts.professional === null) return 'awaiting';
  return facts.expiresOn !== null && facts.expiresOn < today ? 'expired' : 'given';
}

function parts(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function said(value: unknown): 'oui' | 'non' | null {
  const { selected } = parts(value) as { selected?: readonly string[] };
  const [word] = selected ?? [];
  return word === 'oui' || word === 'non' ? word : null;
}

function day(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

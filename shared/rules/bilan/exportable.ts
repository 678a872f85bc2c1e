import { assertNever } from '#shared/errors.ts';
import type { PathwayStep } from '#shared/features/pathways.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import type { FieldRole } from '#shared/templates/roles.ts';
import type { FieldClass } from '#shared/templates/schema.ts';

/** An answer as the vault holds it, whatever its class. */
export interface StoredEntry {
  readonly class: FieldClass;
  readonly step: PathwayStep;
  /** Of the session, null for the other steps. */
  readonly number: number | null;
  /** Month of the accompaniment, from 1. */
  readonly month: number;
  /** What its field means; null for the notes of a phase and for plain fields. */
  readonly role: FieldRole | null;
  readonly label: string;
  readonly kind: FieldKind;
  readonly value: unknown;
}

/** The classes that may leave the vault, once a person has read and chosen each line. */
export type ExportableClass = Extract<FieldClass, 'dossier' | 'aggregable'>;

declare const exportable: unique symbol;

/**
 * An answer that may leave the vault. The mark cannot be written outside this file: the only way to
 * one is `toExportable`, so a reflective or never-exported answer cannot reach a bilan, nor a page
 * handed over, by mistake.
 */
export type Exportable<Answer> = Answer & {
  readonly class: ExportableClass;
  readonly [exportable]: true;
};

/** An answer that may enter a bilan. */
export type ExportableEntry = Exportable<StoredEntry>;

/** The answer if its class lets it leave, or null (practice.md 2, legend; 4E). */
export function toExportable<Answer extends { readonly class: FieldClass }>(
  answer: Answer,
): Exportable<Answer> | null {
  switch (answer.class) {
    case 'dossier':
    case 'aggregable':
      return { ...answer, class: answer.class } as Answer & Exportable<Answer>;
    case 'reflective':
    case 'never':
      return null;
    default:
      return assertNever(answer.class);
  }
}

import type { ComponentType } from 'react';
import type { FieldKind, KindOf } from '#shared/templates/kinds.ts';
import type { ValueOf } from '#shared/templates/values.ts';

/** A day the app proposes, `AAAA-MM-JJ`; never more than a proposal. */
export interface DayProposals {
  readonly days: readonly string[];
  /** Why these days, in a sentence. */
  readonly reason: string;
}

/** What every input of a field is given, whatever its kind. */
export interface FieldProps<Type extends FieldKind['type']> {
  readonly kind: KindOf<Type>;
  readonly label: string;
  readonly help?: string | undefined;
  /** Unique on the page: brings the caret back after a lock, names rich texts. */
  readonly name: string;
  readonly value: ValueOf<Type>;
  /** Gets the whole new value. */
  readonly onChange: (value: ValueOf<Type>) => void;
  readonly proposals?: DayProposals | undefined;
}

/** What a field is drawn from, whatever its kind. */
export interface FieldInputProps {
  readonly kind: FieldKind;
  readonly label: string;
  readonly help?: string | undefined;
  readonly name: string;
  /** Valid for the kind: what the vault gave, or `emptyValue(kind)`. */
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly proposals?: DayProposals | undefined;
}

/** Kinds made of other kinds are handed `FieldInput`, which they could not import without a cycle. */
export interface HoldsFields {
  readonly Field: ComponentType<FieldInputProps>;
}

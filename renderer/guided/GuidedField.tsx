import type { Field } from '#shared/templates/schema.ts';
import type { AnswerBook } from './answer-book.ts';
import { FieldBlock } from './FieldBlock.tsx';
import type { DayProposals } from './fields/field-props.ts';
import { useEntry } from './useEntry.ts';

interface GuidedFieldProps {
  readonly book: AnswerBook;
  readonly phaseId: string;
  readonly field: Field;
  readonly proposals?: DayProposals | undefined;
}

/** A field of a template, tied to its answer: what is written is saved by itself. */
export function GuidedField({ book, phaseId, field, proposals }: GuidedFieldProps) {
  const [value, write] = useEntry(book, field.kind, { phaseId, fieldId: field.id });
  return (
    <FieldBlock
      field={field}
      name={`${phaseId}.${field.id}`}
      value={value}
      onChange={write}
      proposals={proposals}
    />
  );
}

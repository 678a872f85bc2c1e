import { AppError } from '#shared/errors.ts';
import { limits } from '#shared/features/fields.ts';
import { isEmpty, plainText } from '#shared/templates/value-text.ts';
import { valueSchemaFor } from '#shared/templates/values.ts';
import type { AnswerField } from './answer-field.ts';

/** An answer ready for its row: JSON, and the words a search finds. */
export interface ParsedAnswer {
  readonly value: string;
  readonly plain: string;
}

/**
 * Checks one answer against its field. `null` for an answer that says nothing: no row is kept.
 * @throws AppError `too-large`; `invalid-input` for an unknown field or a value of another shape.
 */
export function parseAnswer(field: AnswerField | undefined, given: unknown): ParsedAnswer | null {
  if (Buffer.byteLength(JSON.stringify(given)) > limits.documentBytes) {
    throw new AppError('too-large');
  }
  if (!field) throw new AppError('invalid-input');
  if (given === null) return null;
  const parsed = valueSchemaFor(field.kind).safeParse(given);
  if (!parsed.success) throw new AppError('invalid-input');
  if (isEmpty(field.kind, parsed.data)) return null;
  return { value: JSON.stringify(parsed.data), plain: plainText(field.kind, parsed.data) };
}

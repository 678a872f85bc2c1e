import { useCallback, useSyncExternalStore } from 'react';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { emptyValue } from '#shared/templates/values.ts';
import type { AnswerBook, AnswerPlace } from './answer-book.ts';

const empties = new WeakMap<FieldKind, unknown>();

/** What a kind holds before anything is written; the same object each time, so that nothing redraws. */
function emptyOf(kind: FieldKind): unknown {
  if (!empties.has(kind)) empties.set(kind, emptyValue(kind));
  return empties.get(kind);
}

/** One answer, as on screen, and what changes it. */
export function useEntry(
  book: AnswerBook,
  kind: FieldKind,
  { phaseId, fieldId }: AnswerPlace,
): readonly [unknown, (value: unknown) => void] {
  const value = useSyncExternalStore(
    book.subscribe,
    () => book.read(phaseId, fieldId) ?? emptyOf(kind),
  );
  const write = useCallback(
    (next: unknown) => book.write(phaseId, fieldId, next),
    [book, phaseId, fieldId],
  );
  return [value, write];
}

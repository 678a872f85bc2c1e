import { AnswerBook } from '#renderer/guided/answer-book.ts';
import { api, call } from '#renderer/ipc/client.ts';
import type { SheetId } from '#shared/features/fields.ts';

/** The answers of one sheet, each saved by itself. */
export function newSheetBook(id: SheetId): AnswerBook {
  return new AnswerBook(id, (place, value) =>
    call(api.sheets.saveAnswer, { id, ...place, value: value as never }),
  );
}

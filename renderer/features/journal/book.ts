import { AnswerBook, openBook } from '#renderer/guided/answer-book.ts';
import { api, call } from '#renderer/ipc/client.ts';
import type { JournalPageId } from '#shared/features/fields.ts';

/** The answers of one open page: the same book as long as something of it is unsaved. */
export function openJournalBook(id: JournalPageId): AnswerBook {
  return openBook(
    id,
    () =>
      new AnswerBook(id, (place, value) =>
        call(api.journal.saveAnswer, { id, ...place, value: value as never }),
      ),
  );
}

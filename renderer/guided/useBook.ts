import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { forget } from '#renderer/ipc/queryClient.ts';
import type { Topic } from '#shared/ipc/topic.ts';
import { type AnswerBook, closeBook } from './answer-book.ts';

/**
 * The book of the page on screen. Everything is saved when the page is left or put away; what
 * other screens show of it (`topic`) is then read again: an autosave announces nothing.
 * @param open called once, at the first drawing.
 */
export function useBook<Book extends AnswerBook>(open: () => Book, topic: Topic): Book {
  const client = useQueryClient();
  const [book] = useState(open);
  useEffect(() => {
    book.holders += 1;
    const flush = () => void book.flush().catch(() => undefined);
    const onHidden = () => document.visibilityState === 'hidden' && flush();
    // Leaving any field of the page, rich or plain, is a good moment to save it.
    document.addEventListener('focusout', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('focusout', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHidden);
      book.holders -= 1;
      closeBook(book);
      book
        .flush()
        .catch(() => undefined)
        .finally(() => forget(client, [topic]));
    };
  }, [book, client, topic]);
  return book;
}

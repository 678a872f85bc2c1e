import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { forget } from '#renderer/ipc/queryClient.ts';
import type { SessionId } from '#shared/features/fields.ts';
import { closeBook, openBook, type SessionBook } from './book.ts';

/**
 * The book of the session on screen. Everything is saved when the page is left or put away; what
 * other screens show of the session is then read again (an autosave announces nothing).
 */
export function useBook(id: SessionId): SessionBook {
  const client = useQueryClient();
  const [book] = useState(() => openBook(id));
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
        .finally(() => forget(client, ['sessions']));
    };
  }, [book, client]);
  return book;
}

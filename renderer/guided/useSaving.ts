import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Saving } from '#renderer/ui/SaveState.tsx';
import type { AnswerBook, BookState } from './answer-book.ts';

/** A save shorter than this is not worth a word that flickers. */
const worthSayingMs = 400;

/** What the corner says: only what the vault has confirmed, or what it has not. */
export function useSaving(book: AnswerBook): { saving: Saving; error: BookState['error'] } {
  const { busySince, savedAt, error } = useSyncExternalStore(book.subscribe, book.state);
  const [slowSince, setSlowSince] = useState<number | null>(null);
  useEffect(() => {
    if (busySince === null) return;
    const left = busySince + worthSayingMs - Date.now();
    const timer = setTimeout(() => setSlowSince(busySince), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [busySince]);
  if (error) return { saving: { kind: 'failed' }, error };
  if (busySince !== null && slowSince === busySince) return { saving: { kind: 'saving' }, error };
  return { saving: savedAt === null ? { kind: 'idle' } : { kind: 'saved', savedAt }, error };
}

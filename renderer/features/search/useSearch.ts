import { useEffect, useState } from 'react';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import type { AppError } from '#shared/errors.ts';
import { limits } from '#shared/features/fields.ts';
import type { SearchHit } from '#shared/features/search.ts';

const pauseMs = 80;

export interface Search {
  /** What the hits answer: the text typed, without its outer spaces, a moment ago. */
  readonly asked: string;
  readonly hits: readonly SearchHit[];
  /** The hits are those of the text as it stands. */
  readonly settled: boolean;
  readonly error: AppError | null;
}

/** Results as one types; the former ones stay until the next are there. */
export function useSearch(text: string): Search {
  const wanted = text.trim().slice(0, limits.query);
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), pauseMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const options = { enabled: asked !== '', keepPrevious: true };
  const { data, error, isPlaceholderData, isFetching } = useRead(
    api.search.find,
    { text: asked },
    options,
  );
  const fresh = !isPlaceholderData && !isFetching;
  return { asked, hits: data ?? [], settled: wanted === asked && fresh, error };
}

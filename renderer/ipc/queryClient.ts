import { QueryClient } from '@tanstack/react-query';
import type { AppError } from '#shared/errors.ts';
import type { Topic } from '#shared/ipc/topic.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: AppError;
    queryMeta: { readonly topics: readonly Topic[] };
  }
}

/**
 * A cache that forgets only when told to. `networkMode: 'always'`: this app is offline by design,
 * and TanStack Query would otherwise pause every read while `navigator.onLine` is false.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      // gcTime 0: a finished command must not keep the phrase or the note it carried.
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  });
}

/**
 * Forgets what depends on these topics: what is on screen is read again, what is not is dropped.
 * Kept, it would be shown for a moment on the way back, and a form could start from it.
 */
export function forget(client: QueryClient, topics: readonly Topic[]): void {
  const predicate = (query: {
    readonly meta?: { readonly topics: readonly Topic[] } | undefined;
  }) => query.meta?.topics.some((topic) => topics.includes(topic)) ?? false;
  client.removeQueries({ type: 'inactive', predicate });
  void client.invalidateQueries({ predicate });
}

import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { AppError } from '#shared/errors.ts';
import type { Procedure } from '#shared/ipc/procedure.ts';
import type { InputOf, OutputOf } from '#shared/ipc/types.ts';
import { type Call, call } from './client.ts';

export interface ReadOptions {
  /** False: wait (an identifier is not known yet). */
  readonly enabled?: boolean;
  /** Keep the former answer on screen while the next one comes (search as one types). */
  readonly keepPrevious?: boolean;
  /** False: forget the answer when the screen goes, and ask again on the way back. */
  readonly keepAfter?: boolean;
}

/** Reads, caches, and reads again when a commit touches one of the call's topics. */
export function useRead<P extends Procedure>(
  target: Call<P>,
  input: InputOf<P>,
  options: ReadOptions = {},
): UseQueryResult<OutputOf<P>, AppError> {
  return useQuery<OutputOf<P>, AppError>({
    queryKey: [target.path, input],
    queryFn: () => call(target, input),
    meta: { topics: target.procedure.reads },
    enabled: options.enabled ?? true,
    ...(options.keepAfter === false ? { gcTime: 0 } : {}),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** A write (or an action): `mutateAsync(input)`, with `error` as an `AppError`. */
export function useCommand<P extends Procedure>(
  target: Call<P>,
): UseMutationResult<OutputOf<P>, AppError, InputOf<P>> {
  return useMutation<OutputOf<P>, AppError, InputOf<P>>({
    mutationFn: (input) => call(target, input),
  });
}

import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, call, callShell } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import type { AppError } from '#shared/errors.ts';
import type { MergeProgress, MergeReport } from '#shared/features/merging.ts';

/** Where bringing the other copy in stands. */
export type MergeState =
  | { readonly at: 'rest' }
  | { readonly at: 'working'; readonly progress: MergeProgress | null }
  | { readonly at: 'report'; readonly report: MergeReport }
  | { readonly at: 'done'; readonly report: MergeReport }
  | { readonly at: 'refused'; readonly error: AppError };

/** Main asks for the file; the vault process compares it, then, when it is told to, brings it in. */
export function useMerge() {
  const leaving = useRef<Promise<unknown>>(Promise.resolve());
  const bring = useMutation<{ readonly brought: true } | null, AppError>({
    mutationFn: async () => {
      // The copy of before is forgotten first, or the new one would be forgotten in its place.
      await leaving.current;
      return callShell('importCopy', null);
    },
  });
  const compare = useCommand(api.merging.compare);
  const merge = useCommand(api.merging.merge);
  const working = compare.isPending || merge.isPending;
  const progress = useProgress(working);

  function leave(): void {
    leaving.current = call(api.merging.cancel, null).catch(() => undefined);
    for (const one of [bring, compare, merge]) one.reset();
  }
  return {
    state: stateOf(),
    isChoosing: bring.isPending,
    choose: () => {
      bring.mutate(undefined, { onSuccess: (brought) => brought && compare.mutate(null) });
    },
    merge: () => merge.mutate(null),
    leave,
  };

  function stateOf(): MergeState {
    if (working) return { at: 'working', progress };
    const error = bring.error ?? compare.error ?? merge.error;
    // Whoever has stopped it knows.
    if (error) return error.code === 'merge-cancelled' ? { at: 'rest' } : { at: 'refused', error };
    if (merge.data) return { at: 'done', report: merge.data };
    return compare.data ? { at: 'report', report: compare.data } : { at: 'rest' };
  }
}

const askEveryMs = 300;

function useProgress(active: boolean): MergeProgress | null {
  const [progress, setProgress] = useState<MergeProgress | null>(null);
  useEffect(() => {
    if (!active) return;
    const ask = () => {
      call(api.merging.progress, null).then(setProgress, () => undefined);
    };
    const timer = setInterval(ask, askEveryMs);
    return () => {
      clearInterval(timer);
      setProgress(null);
    };
  }, [active]);
  return progress;
}

import { useMutation } from '@tanstack/react-query';
import { api, call, callShell } from '#renderer/ipc/client.ts';
import type { AppError } from '#shared/errors.ts';

/** Main asks where and copies the encrypted file; the vault then remembers that it was done. */
export function useCopyElsewhere(): {
  start(madeAt: number): void;
  readonly isPending: boolean;
  readonly error: AppError | null;
  /** Of the copy just made. */
  readonly fileName: string | null;
} {
  const copy = useMutation<{ readonly fileName: string } | null, AppError, number>({
    mutationFn: async (madeAt) => {
      const copied = await callShell('copyBackup', { madeAt });
      if (copied) await call(api.backups.noteSecondPlace, null);
      return copied;
    },
  });
  return {
    start: (madeAt) => copy.mutate(madeAt),
    isPending: copy.isPending,
    error: copy.error,
    fileName: copy.data?.fileName ?? null,
  };
}

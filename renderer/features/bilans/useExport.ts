import { useState } from 'react';
import { api, call, callShell } from '#renderer/ipc/client.ts';
import { AppError } from '#shared/errors.ts';
import type { BilanId } from '#shared/features/fields.ts';

export type Export =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly error: AppError };

/**
 * Writes the bilan to a file that main asks for. `settle` first keeps a wording under way, so that
 * what is printed is what is on screen. To change one's mind in the dialog is not an error.
 */
export function useExport(id: BilanId, settle: () => Promise<void>) {
  const [state, setState] = useState<Export>({ kind: 'idle' });

  async function run(): Promise<Export> {
    await settle();
    // The hidden page can only say that it failed: the reason is asked for here, before any dialog.
    await call(api.bilans.document, { id });
    const written = await callShell('exportBilan', { id });
    if (written === null) return { kind: 'idle' };
    // The file is written: a date that could not be noted must not say otherwise.
    await call(api.bilans.markExported, { id }).catch(() => undefined);
    return { kind: 'done', fileName: written.fileName };
  }

  async function start(): Promise<void> {
    if (state.kind === 'running') return;
    setState({ kind: 'running' });
    setState(await run().catch(failure));
  }
  return { state, start };
}

function failure(thrown: unknown): Export {
  const error = thrown instanceof AppError ? thrown : new AppError('internal');
  return error.code === 'export-cancelled' ? { kind: 'idle' } : { kind: 'failed', error };
}

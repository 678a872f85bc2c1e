import { useState } from 'react';
import { callShell } from '#renderer/ipc/client.ts';
import { AppError } from '#shared/errors.ts';
import type { PrintedPage } from '#shared/ipc/printed-page.ts';

export type Export =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly error: AppError };

interface ExportSteps {
  readonly page: PrintedPage;
  /** What must hold before any dialog: the hidden page can only say that it failed. */
  readonly before: () => Promise<unknown>;
  /** Told once the file is written; its failure must not say otherwise. */
  readonly after?: () => Promise<unknown>;
}

/** Writes a page to a file that main asks for. To change one's mind in the dialog is no error. */
export function useExportPage({ page, before, after }: ExportSteps) {
  const [state, setState] = useState<Export>({ kind: 'idle' });

  async function run(): Promise<Export> {
    await before();
    const written = await callShell('exportPage', page);
    if (written === null) return { kind: 'idle' };
    await after?.().catch(() => undefined);
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

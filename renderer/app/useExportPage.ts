import { useState } from 'react';
import { callShell } from '#renderer/ipc/client.ts';
import { AppError } from '#shared/errors.ts';
import type { PrintedPage } from '#shared/ipc/printed-page.ts';

export type Export =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly error: AppError };

interface Around {
  /** What must hold before any dialog: the hidden page can only say that it failed. */
  readonly before: () => Promise<unknown>;
  /** Told once the file is written; its failure must not say otherwise. */
  readonly after?: () => Promise<unknown>;
}

interface ExportSteps<Way> extends Around {
  /** Asks where and writes; null when one changed one's mind. */
  readonly write: (way: Way) => Promise<{ readonly fileName: string } | null>;
}

/** Writes a file at a place that main asks for. To change one's mind in the dialog is no error. */
export function useExportSteps<Way>({ before, write, after }: ExportSteps<Way>) {
  const [state, setState] = useState<Export>({ kind: 'idle' });

  async function run(way: Way): Promise<Export> {
    await before();
    const written = await write(way);
    if (written === null) return { kind: 'idle' };
    await after?.().catch(() => undefined);
    return { kind: 'done', fileName: written.fileName };
  }

  async function start(way: Way): Promise<void> {
    if (state.kind === 'running') return;
    setState({ kind: 'running' });
    setState(await run(way).catch(failure));
  }
  return { state, start };
}

/** The same for a page that main prints. */
export function useExportPage({ page, ...around }: Around & { readonly page: PrintedPage }) {
  const { state, start } = useExportSteps<PrintedPage>({
    ...around,
    write: (printed) => callShell('exportPage', printed),
  });
  return { state, start: () => start(page) };
}

function failure(thrown: unknown): Export {
  const error = thrown instanceof AppError ? thrown : new AppError('internal');
  return error.code === 'export-cancelled' ? { kind: 'idle' } : { kind: 'failed', error };
}

import { useT } from '#renderer/i18n/useT.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { Export } from './useExportPage.ts';
import { WrittenFile } from './WrittenFile.tsx';

/** What the writing of a page is doing, or has done, in words. */
export function ExportState({ state }: { state: Export }) {
  const t = useT();
  return (
    <>
      <div role="status">
        {state.kind === 'running' ? <Progress label={t('bilans.export.running')} /> : null}
        {state.kind === 'done' ? <WrittenFile fileName={state.fileName} /> : null}
      </div>
      {state.kind === 'failed' ? <ErrorNote error={state.error} /> : null}
    </>
  );
}

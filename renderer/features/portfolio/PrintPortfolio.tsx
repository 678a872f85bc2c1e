import { flushAll } from '#renderer/app/flush.ts';
import { useExportPage } from '#renderer/app/useExportPage.ts';
import { WrittenFile } from '#renderer/app/WrittenFile.tsx';
import paper from '#renderer/guided/HandOverDialog.module.css';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { PortfolioPaper } from './PortfolioPaper.tsx';

/** One's own path as it would be on paper; a PDF if one wants it. */
export function PrintPortfolio({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { data, error } = useRead(api.portfolio.page, null);
  const { state, start } = useExportPage({
    page: { kind: 'portfolio' },
    before: async () => {
      await flushAll();
      await call(api.portfolio.page, null);
    },
  });
  return (
    <Dialog
      title={t('portfolio.print.title')}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button look="primary" isDisabled={state.kind === 'running'} onPress={() => void start()}>
            {t('notes.handOver.save')}
          </Button>
          <Button onPress={onClose}>{t('common.close')}</Button>
        </>
      }
    >
      <p>{t('portfolio.print.text')}</p>
      <div role="status">
        {state.kind === 'running' ? <Progress label={t('bilans.export.running')} /> : null}
        {state.kind === 'done' ? <WrittenFile fileName={state.fileName} /> : null}
      </div>
      {state.kind === 'failed' ? <ErrorNote error={state.error} /> : null}
      {error ? <ErrorNote error={error} /> : null}
      {data ? (
        <div className={paper.paper}>
          <PortfolioPaper page={data} />
        </div>
      ) : null}
    </Dialog>
  );
}

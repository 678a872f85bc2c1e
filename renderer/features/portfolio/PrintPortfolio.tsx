import { flushAll } from '#renderer/app/flush.ts';
import { PrintDialog } from '#renderer/guided/PrintDialog.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { PortfolioPaper } from './PortfolioPaper.tsx';

/** One's own path as it would be on paper; a PDF if one wants it. */
export function PrintPortfolio({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { data, error } = useRead(api.portfolio.page, null);
  const before = async () => {
    await flushAll();
    await call(api.portfolio.page, null);
  };
  return (
    <PrintDialog
      title={t('portfolio.print.title')}
      text={t('portfolio.print.text')}
      page={{ kind: 'portfolio' }}
      before={before}
      error={error}
      onClose={onClose}
    >
      {data ? <PortfolioPaper page={data} /> : null}
    </PrintDialog>
  );
}

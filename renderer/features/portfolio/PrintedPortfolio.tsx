import { Printed } from '#renderer/app/Printed.tsx';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { portfolioSheetFr } from '#shared/i18n/fr/portfolio-sheet.ts';
import { PortfolioPaper } from './PortfolioPaper.tsx';

/** `/impression/mon-parcours`: the hidden page that main prints. */
export function PrintedPortfolio() {
  const { data, error } = useRead(api.portfolio.page, null);
  return (
    <Printed title={portfolioSheetFr.fileTitle} failed={Boolean(error)}>
      {data ? <PortfolioPaper page={data} /> : null}
    </Printed>
  );
}

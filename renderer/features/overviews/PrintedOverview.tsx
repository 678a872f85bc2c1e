import { useParams } from '@tanstack/react-router';
import { Printed, Unprintable } from '#renderer/app/Printed.tsx';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { type PathwayId, pathwayId } from '#shared/features/fields.ts';
import { type OverviewChart, overviewChart } from '#shared/features/overviews.ts';
import { overviewSheetFr } from '#shared/i18n/fr/overview-sheet.ts';
import { OverviewSheet } from './OverviewSheet.tsx';

/** `/impression/regard/$id/$charts`: the hidden page that main prints. */
export function PrintedOverview() {
  const given = useParams({ strict: false });
  const id = pathwayId.safeParse(given.id);
  const charts = overviewChart.array().min(1).safeParse(String(given.charts).split('-'));
  if (!id.success || !charts.success) return <Unprintable />;
  return <Printable id={id.data} charts={charts.data} />;
}

function Printable({ id, charts }: { id: PathwayId; charts: readonly OverviewChart[] }) {
  const { data, error } = useRead(api.overviews.page, { id });
  return (
    <Printed title={overviewSheetFr.fileTitle} failed={Boolean(error)}>
      {data ? <OverviewSheet paper={data} charts={charts} /> : null}
    </Printed>
  );
}

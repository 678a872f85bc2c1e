import { useState } from 'react';
import { PrintDialog } from '#renderer/guided/PrintDialog.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { GroupFrame } from '#renderer/ui/GroupFrame.tsx';
import type { PathwayId } from '#shared/features/fields.ts';
import {
  type OverviewChart,
  type OverviewPaper,
  overviewChart,
} from '#shared/features/overviews.ts';
import { drawnCharts } from './drawn-charts.tsx';
import { OverviewSheet } from './OverviewSheet.tsx';

interface PrintOverviewProps {
  readonly id: PathwayId;
  readonly onClose: () => void;
}

/** Which drawings go on the page, the page itself, a PDF of it. Nothing goes unless it is chosen. */
export function PrintOverview({ id, onClose }: PrintOverviewProps) {
  const t = useT();
  const { data, error } = useRead(api.overviews.page, { id }, { keepAfter: false });
  const [chosen, setChosen] = useState<readonly OverviewChart[]>([]);
  const charts = overviewChart.options.filter((name) => chosen.includes(name));
  return (
    <PrintDialog
      title={t('overviews.print.title')}
      text={t('overviews.print.text')}
      page={{ kind: 'overview', id, charts }}
      before={() => call(api.overviews.page, { id })}
      isReady={charts.length > 0}
      error={error}
      choices={data ? <ChartChoice paper={data} chosen={charts} onChange={setChosen} /> : null}
      onClose={onClose}
    >
      {data && charts.length > 0 ? <OverviewSheet paper={data} charts={charts} /> : null}
    </PrintDialog>
  );
}

interface ChartChoiceProps {
  readonly paper: OverviewPaper;
  readonly chosen: readonly OverviewChart[];
  readonly onChange: (chosen: readonly OverviewChart[]) => void;
}

function ChartChoice({ paper, chosen, onChange }: ChartChoiceProps) {
  const t = useT();
  return (
    <GroupFrame role="group" label={t('overviews.print.charts')}>
      {drawnCharts(paper).map(({ name }) => (
        <CheckboxField
          key={name}
          checked={chosen.includes(name)}
          onChange={(checked) =>
            onChange(checked ? [...chosen, name] : chosen.filter((each) => each !== name))
          }
        >
          {t(`overviews.print.${name}`)}
        </CheckboxField>
      ))}
    </GroupFrame>
  );
}

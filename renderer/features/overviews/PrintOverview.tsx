import { useState } from 'react';
import { useExportPage } from '#renderer/app/useExportPage.ts';
import { WrittenFile } from '#renderer/app/WrittenFile.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { GroupFrame } from '#renderer/ui/GroupFrame.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { PathwayId } from '#shared/features/fields.ts';
import {
  type OverviewChart,
  type OverviewPaper,
  overviewChart,
} from '#shared/features/overviews.ts';
import { drawnCharts } from './drawn-charts.tsx';
import { OverviewSheet } from './OverviewSheet.tsx';
import styles from './overviews.module.css';

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
  const { state, start } = useExportPage({
    page: { kind: 'overview', id, charts },
    before: () => call(api.overviews.page, { id }),
  });
  return (
    <Dialog
      title={t('overviews.print.title')}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={charts.length === 0 || state.kind === 'running'}
            onPress={() => void start()}
          >
            {t('notes.handOver.save')}
          </Button>
          <Button onPress={onClose}>{t('common.close')}</Button>
        </>
      }
    >
      <p>{t('overviews.print.text')}</p>
      {data ? <ChartChoice paper={data} chosen={charts} onChange={setChosen} /> : null}
      <div role="status">
        {state.kind === 'running' ? <Progress label={t('bilans.export.running')} /> : null}
        {state.kind === 'done' ? <WrittenFile fileName={state.fileName} /> : null}
      </div>
      {state.kind === 'failed' ? <ErrorNote error={state.error} /> : null}
      {error ? <ErrorNote error={error} /> : null}
      {data && charts.length > 0 ? (
        <div className={styles.preview}>
          <OverviewSheet paper={data} charts={charts} />
        </div>
      ) : null}
    </Dialog>
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

import { Paper } from '#renderer/guided/Paper.tsx';
import { InFrench } from '#renderer/i18n/InFrench.tsx';
import type { OverviewChart, OverviewPaper } from '#shared/features/overviews.ts';
import { overviewSheetFr as words } from '#shared/i18n/fr/overview-sheet.ts';
import { drawnCharts } from './drawn-charts.tsx';
import styles from './overviews.module.css';

interface OverviewSheetProps {
  /** What may be printed, and nothing that is for the screen only. */
  readonly paper: OverviewPaper;
  readonly charts: readonly OverviewChart[];
}

/** The chosen drawings, on paper and in the preview. */
export function OverviewSheet({ paper, charts }: OverviewSheetProps) {
  const chosen = drawnCharts(paper).filter(({ name }) => charts.includes(name));
  return (
    <InFrench>
      <div className={styles.paper}>
        <Paper title={words.title} facts={[words.confidential]} foot={words.foot}>
          {chosen.map(({ name, chart }) => (
            <section key={name}>{chart}</section>
          ))}
        </Paper>
      </div>
    </InFrench>
  );
}

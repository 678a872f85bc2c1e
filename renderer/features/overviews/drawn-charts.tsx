import type { ReactNode } from 'react';
import type { LifeEvent } from '#shared/features/events.ts';
import type { OverviewChart, OverviewStep } from '#shared/features/overviews.ts';
import { KeywordCloud } from './KeywordCloud.tsx';
import { LifePathChart } from './LifePathChart.tsx';
import { SkyChart } from './SkyChart.tsx';
import { ThemesChart } from './ThemesChart.tsx';

interface Looked {
  readonly steps: readonly OverviewStep[];
  readonly plannedSessions: number | null;
  readonly events: readonly LifeEvent[];
}

/** The drawings of a pathway, in the order of the page; one that has nothing to show is not there. */
export function drawnCharts({
  steps: given,
  plannedSessions,
  events,
}: Looked): { readonly name: OverviewChart; readonly chart: ReactNode }[] {
  const openEnded = plannedSessions === null;
  const steps = given.map((step) => ({ ...step, openEnded }));
  const all: Record<OverviewChart, { readonly drawn: boolean; readonly chart: ReactNode }> = {
    sky: { drawn: steps.some(({ sky }) => sky), chart: <SkyChart steps={steps} /> },
    themes: {
      drawn: steps.some(({ number, themes }) => number !== null && themes.length > 0),
      chart: <ThemesChart steps={steps} plannedSessions={plannedSessions} />,
    },
    keywords: {
      drawn: steps.some(({ keywords }) => keywords.length > 0),
      chart: <KeywordCloud steps={steps} />,
    },
    path: {
      drawn: steps.length + events.length > 0,
      chart: <LifePathChart steps={steps} events={events} />,
    },
  };
  const names = Object.keys(all) as OverviewChart[];
  return names.flatMap((name) => (all[name].drawn ? [{ name, chart: all[name].chart }] : []));
}

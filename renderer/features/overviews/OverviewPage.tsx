import { useParams } from '@tanstack/react-router';
import { FileDown, Route } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { AppError } from '#shared/errors.ts';
import type { LifeEvent } from '#shared/features/events.ts';
import { type PathwayId, pathwayId } from '#shared/features/fields.ts';
import type { Overview } from '#shared/features/overviews.ts';
import { drawnCharts } from './drawn-charts.tsx';
import { LifeEvents } from './LifeEvents.tsx';
import styles from './overviews.module.css';
import { PrintOverview } from './PrintOverview.tsx';

/** `/parcours/$id/regard`: what the sessions of a pathway say, drawn rather than read. */
export function OverviewPage() {
  const t = useT();
  const { id } = useParams({ strict: false });
  const parsed = pathwayId.safeParse(id);
  if (parsed.success) return <OpenedOverview key={parsed.data} id={parsed.data} />;
  return (
    <Page title={t('overviews.title')}>
      <ErrorNote error={new AppError('not-found')} />
    </Page>
  );
}

function OpenedOverview({ id }: { id: PathwayId }) {
  const t = useT();
  // An autosave announces nothing, so a cached answer would show an old drawing on the way back.
  const overview = useRead(api.overviews.get, { id }, { keepAfter: false });
  const events = useRead(api.events.list, { pathwayId: id });
  const error = overview.error ?? events.error;
  if (overview.data && events.data) {
    return <Overlooked id={id} overview={overview.data} events={events.data} />;
  }
  return (
    <Page title={t('overviews.title')}>
      {error ? <ErrorNote error={error} /> : <Progress label={t('common.loading')} />}
    </Page>
  );
}

interface OverlookedProps {
  readonly id: PathwayId;
  readonly overview: Overview;
  readonly events: readonly LifeEvent[];
}

function Overlooked({ id, overview, events }: OverlookedProps) {
  const t = useT();
  const { steps, title } = overview;
  const [printing, setPrinting] = useState(false);
  return (
    <Page
      eyebrow={t('overviews.eyebrow', { title })}
      title={t('overviews.title')}
      actions={
        <>
          <LinkButton to={paths.pathway(id)} icon={Route}>
            {t('overviews.back')}
          </LinkButton>
          {steps.length + events.length > 0 ? (
            <Button icon={FileDown} onPress={() => setPrinting(true)}>
              {t('overviews.print.open')}
            </Button>
          ) : null}
        </>
      }
      margin={<MarginNote title={t('overviews.margin')}>{t('overviews.marginText')}</MarginNote>}
    >
      <Charts overview={overview} events={events} />
      <LifeEvents pathwayId={id} events={events} />
      {printing ? <PrintOverview id={id} onClose={() => setPrinting(false)} /> : null}
    </Page>
  );
}

interface ChartsProps {
  readonly overview: Overview;
  readonly events: readonly LifeEvent[];
}

/** Each chart on a sheet of its own. */
function Charts({ overview, events }: ChartsProps) {
  const t = useT();
  const drawn = drawnCharts({ ...overview, events });
  if (drawn.length === 0) return <EmptyState>{t('overviews.empty')}</EmptyState>;
  return (
    <div className={styles.charts}>
      {drawn.map(({ name, chart }) => (
        <Card key={name}>{chart}</Card>
      ))}
    </div>
  );
}

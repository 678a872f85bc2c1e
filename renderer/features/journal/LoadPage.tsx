import { useState } from 'react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { ChartFrame } from '#renderer/ui/charts/ChartFrame.tsx';
import { OrdinalChart } from '#renderer/ui/charts/OrdinalChart.tsx';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import type { ScaleHistory } from '#shared/features/journal.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { addDays } from '#shared/rules/cadence.ts';
import { JournalEyebrow, JournalRoom } from './JournalRoom.tsx';
import { loadSentence } from './load-words.ts';

const spans = { weeks: 12 * 7, half: 182, all: 731 } as const;
type Span = keyof typeof spans;

/** `/journal/charge`: one's own words for load and recovery, week after week. */
export function LoadPage() {
  const t = useT();
  const [span, setSpan] = useState<Span>('weeks');
  const from = addDays(today(), -spans[span]);
  const { data, error } = useRead(api.journal.load, { from }, { keepPrevious: true });
  return (
    <JournalRoom>
      <Page
        eyebrow={<JournalEyebrow />}
        title={t('journal.load.title')}
        margin={<MarginNote title={t('journal.roomTitle')}>{t('journal.load.private')}</MarginNote>}
      >
        <p>{t('journal.load.lead')}</p>
        <div className="no-print">
          <Choice
            label={t('journal.load.span')}
            value={span}
            onChange={setSpan}
            options={[
              { value: 'weeks', label: t('journal.load.weeks') },
              { value: 'half', label: t('journal.load.half') },
              { value: 'all', label: t('journal.load.all') },
            ]}
          />
        </div>
        {error ? <ErrorNote error={error} /> : null}
        {data?.length === 0 ? (
          <Card look="sheet">
            <p>{t('journal.load.none')}</p>
          </Card>
        ) : null}
        {(data ?? []).map((history) => (
          <LoadChart key={history.scale} history={history} from={from} />
        ))}
      </Page>
    </JournalRoom>
  );
}

function LoadChart({ history, from }: { history: ScaleHistory; from: string }) {
  const t = useT();
  const language = useLanguage();
  const { scale, label, words, marks } = history;
  const title = scale === 'charge' || scale === 'recuperation' ? t(`journal.load.${scale}`) : label;
  return (
    <Card look="sheet">
      <ChartFrame
        title={title}
        sentence={loadSentence({ t, language }, history)}
        table={{
          columns: [t('charts.day'), label],
          rows: marks.map(({ on, word }, index) => ({
            key: `${on} ${index}`,
            cells: [formatDay(language, on), word],
          })),
        }}
      >
        <OrdinalChart words={words} marks={marks} from={from} to={today()} />
      </ChartFrame>
    </Card>
  );
}

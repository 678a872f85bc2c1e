import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { ChartFrame } from '#renderer/ui/charts/ChartFrame.tsx';
import { OrdinalChart } from '#renderer/ui/charts/OrdinalChart.tsx';
import { today } from '#renderer/ui/clock.ts';
import type { ScaleHistory } from '#shared/features/journal.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { LoadSpan } from '#shared/ipc/printed-page.ts';
import { addDays, type PlainDay } from '#shared/rules/cadence.ts';
import { loadSentence } from './load-words.ts';

const spans: Record<LoadSpan, number> = { weeks: 12 * 7, half: 182, all: 731 };

/** The first day shown. */
export function firstDay(span: LoadSpan): PlainDay {
  return addDays(today(), -spans[span]);
}

/** One scale over the days, in its words. */
export function LoadChart({ history, from }: { history: ScaleHistory; from: string }) {
  const t = useT();
  const language = useLanguage();
  const { scale, label, words, marks } = history;
  const title = scale === 'charge' || scale === 'recuperation' ? t(`journal.load.${scale}`) : label;
  return (
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
  );
}

import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { ChartFrame } from '#renderer/ui/charts/ChartFrame.tsx';
import { Drawing, type Part } from '#renderer/ui/charts/Drawing.tsx';
import { today } from '#renderer/ui/clock.ts';
import type { LifeEvent } from '#shared/features/events.ts';
import type { OverviewStep } from '#shared/features/overviews.ts';
import { type LifePlace, lifePath } from '#shared/rules/overview/life-path.ts';
import { textLines } from '#shared/rules/text-room.ts';
import { LifePathRow, leading, pathGap, pathWidth } from './LifePathRow.tsx';
import { inTurn, nameOf, quoted, type Speech, whenInWords } from './words.ts';

interface LifePathChartProps {
  readonly steps: readonly OverviewStep[];
  readonly events: readonly LifeEvent[];
}

/** The path walked, from top to bottom: its sessions, and the life events the person chose. */
export function LifePathChart({ steps, events }: LifePathChartProps) {
  const t = useT();
  const language = useLanguage();
  const places = lifePath(steps, events, today());
  if (places.length === 0) return null;
  const column = (key: 'when' | 'what' | 'place') => t(`overviews.column.${key}`);
  return (
    <ChartFrame
      title={t('overviews.path.title')}
      sentence={pathSentence({ t, language }, steps.length, events)}
      table={{
        columns: [column('when'), column('what'), column('place')],
        rows: places.map((place) => ({
          key: place.id,
          cells: [whenInWords(language, place.on), ...whatOf({ t, language }, place)],
        })),
      }}
    >
      <Drawing>{(room) => pathDrawn({ t, language }, places, room)}</Drawing>
    </ChartFrame>
  );
}

/** A row, at least; in rem. */
const lowest = 4.2;

function pathDrawn(speech: Speech, places: readonly LifePlace[], room: number): Part[] {
  const ems = room - pathWidth - pathGap;
  return places.map((place, index) => {
    const [what] = whatOf(speech, place);
    const name = textLines(what, ems);
    const when = textLines(whenOf(speech, place), ems / 0.88);
    const words = name.length * leading.name + when.length * leading.when;
    const height = Math.max(lowest, words + 1);
    const row = { name, when, height };
    return {
      key: place.id,
      height,
      marks: <LifePathRow {...row} places={places} index={index} />,
    };
  });
}

/** « 10 janvier 2026 », « détour · février 2026 ». */
function whenOf({ t, language }: Speech, place: LifePlace): string {
  const on = whenInWords(language, place.on);
  return place.kind === 'event' ? `${t(`overviews.path.${place.event.shape}`)} · ${on}` : on;
}

function whatOf({ t }: Speech, place: LifePlace): [string, string] {
  return place.kind === 'step'
    ? [nameOf(t, place.step), t('overviews.path.step')]
    : [place.event.words, t(`overviews.path.${place.event.shape}`)];
}

function pathSentence(speech: Speech, held: number, events: readonly LifeEvent[]): string {
  const { t, language } = speech;
  const steps = held === 0 ? t('overviews.path.none') : t('overviews.path.held', { count: held });
  if (events.length === 0) return steps;
  const said = events.map(({ happenedOn, words, shape }) => {
    const on = whenInWords(language, happenedOn);
    const when =
      happenedOn.length === 7
        ? t('overviews.path.inMonth', { month: on })
        : t('overviews.path.onDay', { day: on });
    return t('overviews.path.event', {
      shape: t(`overviews.path.${shape}`),
      words: quoted(t, words),
      when,
    });
  });
  return `${steps} ${t('overviews.path.events', { events: inTurn(t, said) })}`;
}

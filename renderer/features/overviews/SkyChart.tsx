import { weatherIcon } from '#renderer/guided/fields/WeatherInput.tsx';
import { type Translate, useLanguage, useT } from '#renderer/i18n/useT.ts';
import { ChartFrame } from '#renderer/ui/charts/ChartFrame.tsx';
import { ChartText } from '#renderer/ui/charts/ChartText.tsx';
import { Drawing, type Part, rem } from '#renderer/ui/charts/Drawing.tsx';
import { dayInWords } from '#renderer/ui/frieze/words.ts';
import type { OverviewStep, Sky } from '#shared/features/overviews.ts';
import styles from './overviews.module.css';
import { type PlacedCell, pictureHeight, type SkyWords, sky, skyRows } from './sky-cells.ts';
import { inTurn, nameOf, quoted, type Speech, skyInWords } from './words.ts';

type SkyStep = OverviewStep & { readonly sky: Sky };

/**
 * The météo, session by session: pictures side by side, all on one line and of one colour. Never
 * averaged, joined or put in an order (practice.md 4C, I15).
 */
export function SkyChart({ steps }: { steps: readonly OverviewStep[] }) {
  const t = useT();
  const language = useLanguage();
  const told = steps.filter((step): step is SkyStep => step.sky !== null);
  if (told.length === 0) return null;
  const column = (key: 'step' | 'day' | 'sky' | 'free') => t(`overviews.column.${key}`);
  return (
    <ChartFrame
      title={t('overviews.sky.title')}
      sentence={skySentence(t, told)}
      table={{
        columns: [column('step'), column('day'), column('sky'), column('free')],
        rows: told.map((step) => ({
          key: step.id,
          cells: [
            nameOf(t, step),
            dayInWords(language, step.heldOn, 'long'),
            skyInWords(t, step.sky),
            step.sky.free,
          ],
        })),
      }}
    >
      <Drawing>
        {(room) =>
          drawn(
            told.map((step) => wordsOf({ t, language }, step)),
            room,
          )
        }
      </Drawing>
    </ChartFrame>
  );
}

function wordsOf({ t, language }: Speech, step: SkyStep): SkyWords {
  const { pictures, free } = step.sky;
  return {
    key: step.id,
    head: [nameOf(t, step), dayInWords(language, step.heldOn, 'short')],
    pictures: pictures.map(({ word, count }) => ({
      word,
      said: count === null ? word : t('overviews.counted', { word, count }),
    })),
    own: free === '' ? '' : quoted(t, free),
  };
}

function drawn(words: readonly SkyWords[], room: number): Part[] {
  return skyRows(words, room).map(({ cells, height }) => ({
    key: cells[0]?.cell.key ?? '',
    height,
    marks: cells.map((each) => <Cell key={each.cell.key} {...each} />),
  }));
}

function Cell({ cell, x, width, height }: PlacedCell) {
  const middle = x + width / 2;
  let top: number = sky.pad;
  const next = (high: number) => {
    const here = top;
    top += high + 0.5;
    return here;
  };
  const words = (lines: readonly string[], at: number, leading: number, className?: string) => (
    <ChartText
      lines={lines}
      x={middle}
      y={at + leading / 2}
      leading={leading}
      anchor="middle"
      className={className}
    />
  );
  return (
    <g data-mark="">
      <rect
        x={(x + 0.05) * rem}
        y={0.05 * rem}
        width={(width - 0.1) * rem}
        height={(height - 0.1) * rem}
        rx="10"
        className={styles.frame}
      />
      {words(cell.head, next(cell.head.length * sky.leading), sky.leading, styles.small)}
      {cell.pictures.map((picture) => {
        const at = next(pictureHeight(picture));
        const Shape = weatherIcon(picture.word);
        return (
          <g key={picture.word} className={styles.picture}>
            <Shape
              x={(middle - sky.picture / 2) * rem}
              y={at * rem}
              width={sky.picture * rem}
              height={sky.picture * rem}
              strokeWidth={1.8}
              aria-hidden="true"
              focusable="false"
            />
            {words(picture.lines, at + sky.picture + 0.35, sky.leading)}
          </g>
        );
      })}
      {cell.own.length > 0
        ? words(cell.own, next(cell.own.length * sky.own), sky.own, styles.words)
        : null}
    </g>
  );
}

/** Which skies were told and how often, in the order they first came. */
function skySentence(t: Translate, told: readonly SkyStep[]): string {
  const times = new Map<string, number>();
  for (const { sky } of told) {
    for (const { word } of sky.pictures) times.set(word, (times.get(word) ?? 0) + 1);
  }
  const skies = [...times].map(([sky, count]) =>
    count === 1 ? sky : t('overviews.sky.times', { sky, count }),
  );
  const own = told.filter(({ sky }) => sky.pictures.length === 0).length;
  if (own > 0) skies.push(t('overviews.sky.freeOnly', { count: own }));
  return t('overviews.sky.sentence', { count: told.length, skies: inTurn(t, skies) });
}

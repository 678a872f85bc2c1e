import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { ChartFrame } from '#renderer/ui/charts/ChartFrame.tsx';
import { ChartText } from '#renderer/ui/charts/ChartText.tsx';
import { Drawing } from '#renderer/ui/charts/Drawing.tsx';
import type { OverviewStep } from '#shared/features/overviews.ts';
import { cloudLayout, cloudLetters, cloudLine } from '#shared/rules/overview/cloud-layout.ts';
import { type CloudWord, keywordCloud } from '#shared/rules/overview/keyword-cloud.ts';
import styles from './overviews.module.css';
import { listed, nameOf, quoted } from './words.ts';

/** More words would no longer be a cloud; the table has them all. */
const mostDrawn = 60;

/**
 * Words the sessions were left with (4C, I9), those of most sessions larger and in the middle. The
 * same words make the same cloud each time.
 */
export function KeywordCloud({ steps }: { steps: readonly OverviewStep[] }) {
  const t = useT();
  const language = useLanguage();
  const words = keywordCloud(steps);
  if (words.length === 0) return null;
  const said = words.map(({ word, sessions }) =>
    sessions.length === 1
      ? quoted(t, word)
      : t('overviews.keywords.times', { word: quoted(t, word), count: sessions.length }),
  );
  const beyond = words.length - mostDrawn;
  const names = new Map(steps.map((step) => [step.id, nameOf(t, step)]));
  return (
    <ChartFrame
      title={t('overviews.keywords.title')}
      sentence={[
        t('overviews.keywords.sentence', { words: listed({ t, language }, said) }),
        ...(beyond > 0 ? [t('overviews.keywords.beyond', { count: beyond })] : []),
      ].join(' ')}
      table={{
        columns: [t('overviews.column.word'), t('overviews.column.steps')],
        rows: words.map(({ word, sessions }) => ({
          key: word,
          cells: [word, sessions.map((id) => names.get(id) ?? '').join(', ')],
        })),
      }}
    >
      <Drawing>{(room) => cloud(words.slice(0, mostDrawn), room)}</Drawing>
    </ChartFrame>
  );
}

function cloud(words: readonly CloudWord[], room: number) {
  const { placed, height } = cloudLayout(words, room);
  const marks = placed.map(({ word, size, lines, x, y, height: high }) => {
    const leading = cloudLetters[size] * cloudLine;
    return (
      <ChartText
        key={word}
        lines={lines}
        x={x}
        y={y - high / 2 + leading / 2}
        leading={leading}
        anchor="middle"
        className={styles[`size${size}`]}
      />
    );
  });
  return [{ key: 'cloud', height, marks }];
}

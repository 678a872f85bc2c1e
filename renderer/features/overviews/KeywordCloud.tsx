import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { ChartFrame } from '#renderer/ui/charts/ChartFrame.tsx';
import { classes } from '#renderer/ui/classes.ts';
import type { OverviewStep } from '#shared/features/overviews.ts';
import { cloudOrder, keywordCloud } from '#shared/rules/overview/keyword-cloud.ts';
import styles from './overviews.module.css';
import { listed, nameOf, quoted } from './words.ts';

/**
 * Words the sessions were left with (4C, I9). Text and no image: it grows with the reader's letters,
 * folds with the page, and prints; the same cloud each time.
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
  const names = new Map(steps.map((step) => [step.id, nameOf(t, step)]));
  return (
    <ChartFrame
      title={t('overviews.keywords.title')}
      sentence={t('overviews.keywords.sentence', { words: listed({ t, language }, said) })}
      table={{
        columns: [t('overviews.column.word'), t('overviews.column.steps')],
        rows: words.map(({ word, sessions }) => ({
          key: word,
          cells: [word, sessions.map((id) => names.get(id) ?? '').join(', ')],
        })),
      }}
    >
      <div className={styles.cloud}>
        {cloudOrder(words).map(({ word, size }) => (
          <span key={word} className={classes(styles.word, styles[`size${size}`])}>
            {word}
          </span>
        ))}
      </div>
    </ChartFrame>
  );
}

import { weatherIcon } from '#renderer/guided/fields/WeatherInput.tsx';
import { type Translate, useLanguage, useT } from '#renderer/i18n/useT.ts';
import { ChartFrame } from '#renderer/ui/charts/ChartFrame.tsx';
import { dayInWords } from '#renderer/ui/frieze/words.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { OverviewStep, Sky } from '#shared/features/overviews.ts';
import styles from './overviews.module.css';
import { inTurn, nameOf, quoted, skyInWords } from './words.ts';

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
      <div className={styles.skies}>
        {told.map((step) => (
          <SkyCell key={step.id} step={step} />
        ))}
      </div>
    </ChartFrame>
  );
}

function SkyCell({ step }: { step: SkyStep }) {
  const t = useT();
  const language = useLanguage();
  const { pictures, free } = step.sky;
  return (
    <div className={styles.sky}>
      <span className={styles.quiet}>
        {nameOf(t, step)}
        <br />
        {dayInWords(language, step.heldOn, 'short')}
      </span>
      <span className={styles.pictures}>
        {pictures.map(({ word, count }) => (
          <span key={word} className={styles.picture}>
            <Icon of={weatherIcon(word)} />
            <span>{count === null ? word : t('overviews.counted', { word, count })}</span>
          </span>
        ))}
      </span>
      {free === '' ? null : <q className={styles.own}>{quoted(t, free)}</q>}
    </div>
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

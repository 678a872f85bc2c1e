import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { classes } from '#renderer/ui/classes.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { PathwayStone } from '#shared/rules/pathway-stones.ts';
import styles from './Frieze.module.css';
import { heightOf, pathThrough } from './wave.ts';
import { capitalised, dayInWords, stateName, stepName } from './words.ts';

interface FriezeStoneProps {
  readonly stone: PathwayStone;
  readonly index: number;
  /** Whether the path has been walked up to the stone, and on from it. */
  readonly walked: { readonly before: boolean; readonly after: boolean };
  readonly ends: { readonly first: boolean; readonly last: boolean };
  readonly look: 'full' | 'small';
  readonly to: string | null;
}

/** One cell of the path: its stretch of line, its stone, what is said above and below. */
export function FriezeStone({ stone, index, walked, ends, look, to }: FriezeStoneProps) {
  const { before, after } = pathThrough(index);
  const beside = stone.kind === 'halt' || stone.kind === 'detour';
  const milestone = stone.kind !== 'session' && !beside;
  const mark = classes(
    styles.stone,
    milestone && styles.milestone,
    beside && styles.beside,
    styles[stone.state],
    stone.openSince !== null && styles.open,
  );
  const line = (way: boolean) => classes(styles.line, way && styles.walked);
  return (
    <div className={styles.cell} style={{ '--height': heightOf(index) } as CSSProperties}>
      <svg
        className={classes(styles.stretch, ends.first && styles.first, ends.last && styles.last)}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path d={before} className={line(walked.before)} />
        <path d={after} className={line(walked.after)} />
      </svg>
      {look === 'full' && (milestone || beside) ? <Milestone stone={stone} /> : null}
      {to === null ? (
        <span className={mark} aria-hidden="true">
          {look === 'full' ? stone.number : null}
        </span>
      ) : (
        <StoneLink stone={stone} to={to} mark={mark} />
      )}
      {look === 'full' ? <When stone={stone} /> : null}
    </div>
  );
}

function StoneLink({ stone, to, mark }: { stone: PathwayStone; to: string; mark: string }) {
  const t = useT();
  const language = useLanguage();
  const step = capitalised(stepName(t, stone));
  const name = stone.doneOn
    ? t('frieze.link.done', { step, day: dayInWords(language, stone.doneOn, 'long') })
    : t('frieze.link.open', { step });
  return (
    <Link to={to} className={mark} aria-label={name}>
      {stone.number}
    </Link>
  );
}

function Milestone({ stone }: { stone: PathwayStone }) {
  const t = useT();
  return (
    <span className={classes(styles.label, styles[stone.state])} aria-hidden="true">
      {stepName(t, stone)}
    </span>
  );
}

/** Under the stone: the day it was held, or a word and the month it may come. */
function When({ stone }: { stone: PathwayStone }) {
  const t = useT();
  const language = useLanguage();
  const { state, doneOn, window, openSince } = stone;
  const near = openSince !== null || ['current', 'due', 'tooEarly'].includes(state);
  const day = doneOn ?? openSince;
  const month = state !== 'tooEarly' && window ? formatDay(language, window.from, 'month') : null;
  const soon = near && window ? formatDay(language, window.from, 'short') : month;
  return (
    <span className={styles.when} aria-hidden="true">
      {near ? <strong className={styles.word}>{stateName(t, stone)}</strong> : null}
      {day ? formatDay(language, day, 'short') : state === 'skipped' ? null : soon}
    </span>
  );
}

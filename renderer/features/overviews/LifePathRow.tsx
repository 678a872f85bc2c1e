import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { classes } from '#renderer/ui/classes.ts';
import type { LifePlace } from '#shared/rules/overview/life-path.ts';
import styles from './overviews.module.css';
import { acrossOf, aside, pathDown } from './path-shape.ts';
import { nameOf, whenInWords } from './words.ts';

interface LifePathRowProps {
  readonly places: readonly LifePlace[];
  readonly index: number;
}

/** One place of the path: its stretch of line, its stone, its words. */
export function LifePathRow({ places, index }: LifePathRowProps) {
  const t = useT();
  const language = useLanguage();
  const place = places[index];
  if (!place) return null;
  const { before, after } = pathDown(places, index);
  const next = places[index + 1];
  const line = (ahead: boolean) => classes(styles.line, !ahead && styles.walked);
  return (
    <div className={styles.row}>
      <span className={styles.drawn}>
        <svg className={styles.stretch} aria-hidden="true" focusable="false">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            width="100%"
            height="100%"
            aria-hidden="true"
          >
            {index === 0 ? null : <path d={before} className={line(place.ahead)} />}
            {next ? <path d={after} className={line(next.ahead)} /> : null}
          </svg>
          <Mark place={place} across={acrossOf(place, index)} />
        </svg>
      </span>
      <span className={styles.what}>
        <span className={place.kind === 'event' ? styles.own : styles.step}>
          {place.kind === 'event' ? place.event.words : nameOf(t, place.step)}
        </span>
        <span className={styles.quiet}>
          {place.kind === 'event' ? `${t(`overviews.path.${place.event.shape}`)} · ` : null}
          {whenInWords(language, place.on)}
        </span>
      </span>
    </div>
  );
}

/** A stone for a session, a clay mark for a milestone, a clay ring for life beside them. */
function Mark({ place, across }: { place: LifePlace; across: number }) {
  if (place.kind === 'event') {
    return (
      <>
        {place.event.shape === 'stop' ? (
          <line x1={`${across}%`} x2={`${aside}%`} y1="50%" y2="50%" className={styles.spur} />
        ) : null}
        <circle cx={`${aside}%`} cy="50%" r="8" className={styles.ring} />
      </>
    );
  }
  const { step, number, status } = place.step;
  const look = classes(status === 'open' && styles.open);
  return (
    <svg x={`${across}%`} y="50%" overflow="visible" aria-hidden="true">
      {step === 'session' ? (
        <>
          <circle r="14" className={classes(styles.stone, look)} />
          <text className={classes(styles.number, look)} textAnchor="middle" dy="0.35em">
            {number}
          </text>
        </>
      ) : (
        <rect
          x="-7"
          y="-7"
          width="14"
          height="14"
          rx="2"
          transform="rotate(45)"
          className={classes(styles.milestone, look)}
        />
      )}
    </svg>
  );
}

import { ChartText } from '#renderer/ui/charts/ChartText.tsx';
import { rem } from '#renderer/ui/charts/Drawing.tsx';
import { classes } from '#renderer/ui/classes.ts';
import type { LifePlace } from '#shared/rules/overview/life-path.ts';
import styles from './overviews.module.css';
import { acrossOf, aside, type PathBox, pathDown } from './path-shape.ts';

/** Width of the path itself, and the air before its words. In rem. */
export const pathWidth = 7.5;
export const pathGap = 0.9;
/** Lines of a row: its name, then what and when. */
export const leading = { name: 1.4, when: 1.25 } as const;

/** A row as it is drawn, in rem. */
interface PathRow {
  readonly name: readonly string[];
  readonly when: readonly string[];
  readonly height: number;
}

interface LifePathRowProps extends PathRow {
  readonly places: readonly LifePlace[];
  readonly index: number;
}

/** One place of the path: its stretch of line, its stone, its words. */
export function LifePathRow({ places, index, name, when, height }: LifePathRowProps) {
  const place = places[index];
  if (!place) return null;
  const box: PathBox = { width: pathWidth * rem, height: height * rem };
  const { before, after } = pathDown(places, index, box);
  const next = places[index + 1];
  const line = (ahead: boolean) => classes(styles.line, !ahead && styles.walked);
  const left = pathWidth + pathGap;
  const first = (height - name.length * leading.name - when.length * leading.when) / 2;
  return (
    <g data-mark="">
      {index === 0 ? null : <path d={before} className={line(place.ahead)} />}
      {next ? <path d={after} className={line(next.ahead)} /> : null}
      <Mark place={place} across={acrossOf(place, index)} box={box} />
      <ChartText
        lines={name}
        x={left}
        y={first + leading.name / 2}
        leading={leading.name}
        className={place.kind === 'event' ? styles.words : styles.step}
      />
      <ChartText
        lines={when}
        x={left}
        y={first + name.length * leading.name + leading.when / 2}
        leading={leading.when}
        className={styles.small}
      />
    </g>
  );
}

interface MarkProps {
  readonly place: LifePlace;
  readonly across: number;
  readonly box: PathBox;
}

/** A stone for a session, a clay mark for a milestone, a clay ring for life beside them. */
function Mark({ place, across, box }: MarkProps) {
  const y = box.height / 2;
  const x = (across * box.width) / 100;
  if (place.kind === 'event') {
    const end = (aside * box.width) / 100;
    return (
      <>
        {place.event.shape === 'stop' ? (
          <line x1={x} x2={end} y1={y} y2={y} className={styles.spur} />
        ) : null}
        <circle cx={end} cy={y} r="8" className={styles.ring} />
      </>
    );
  }
  const { step, number, status } = place.step;
  const look = classes(status === 'open' && styles.open);
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
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
    </g>
  );
}

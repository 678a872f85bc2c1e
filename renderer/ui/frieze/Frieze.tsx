import type { CSSProperties } from 'react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { today } from '#renderer/ui/clock.ts';
import type { PathwayStone } from '#shared/rules/pathway-stones.ts';
import styles from './Frieze.module.css';
import { FriezeStone } from './FriezeStone.tsx';
import { FriezeTable } from './FriezeTable.tsx';
import { useColumns } from './useColumns.ts';
import { friezeSentence } from './words.ts';

interface FriezeProps {
  readonly stones: readonly PathwayStone[];
  /** `small`: the drawing alone, its sentence heard; `full`: days, words, links and a table. */
  readonly look?: 'full' | 'small';
  /** The address of a session: its stone becomes a link. */
  readonly linkTo?: (sessionId: string) => string;
  /** The sentence is already on screen beside the drawing. */
  readonly hideSentence?: boolean;
}

/** Stones of a path in small. */
const LATEST = 40;
const narrowestRem = { full: 3.6, small: 0.9 };

/** The path walked together: a stone a session, a clay mark a milestone. Never a bar nor a score. */
export function Frieze({ stones: all, look = 'full', linkTo, hideSentence }: FriezeProps) {
  const t = useT();
  const language = useLanguage();
  const day = today();
  // A path without an end grows for years: in small, its latest stretch is enough.
  const stones = look === 'small' ? all.slice(-LATEST) : all;
  const { ref, columns } = useColumns<HTMLDivElement>(stones.length, narrowestRem[look]);
  const lastDone = stones.findLastIndex(
    ({ state, openSince }) => state === 'done' || openSince !== null,
  );
  const quiet = look === 'small' || hideSentence;
  return (
    <figure className={styles.figure}>
      <figcaption className={quiet ? 'visually-hidden' : styles.sentence}>
        {friezeSentence({ t, language, today: day }, all)}
      </figcaption>
      <div
        ref={ref}
        className={`${styles.path} ${styles[look]}`}
        style={{ '--columns': columns ?? 'auto-fill' } as CSSProperties}
        {...(look === 'small' ? { 'aria-hidden': true } : {})}
      >
        {stones.map((stone, index) => (
          <FriezeStone
            key={stone.id}
            stone={stone}
            index={index}
            walked={{ before: index <= lastDone, after: index < lastDone }}
            ends={{ first: index === 0, last: index === stones.length - 1 }}
            look={look}
            to={stone.sessionId && linkTo ? linkTo(stone.sessionId) : null}
          />
        ))}
      </div>
      {look === 'full' ? <FriezeTable stones={stones} today={day} /> : null}
    </figure>
  );
}

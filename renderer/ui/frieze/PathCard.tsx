import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { today } from '#renderer/ui/clock.ts';
import { useMask } from '#renderer/ui/masking.tsx';
import type { PathwayStone } from '#shared/rules/pathway-stones.ts';
import { Frieze } from './Frieze.tsx';
import styles from './PathCard.module.css';
import { friezeSentence } from './words.ts';

interface PathCardProps {
  readonly title: string;
  readonly to: string;
  /** A word or two: « individuel », « tous les mois et demi ». */
  readonly facts: ReactNode;
  readonly stones: readonly PathwayStone[];
}

/** One pathway of a list: its title leads to it, its path in small says where it is. */
export function PathCard({ title, to, facts, stones }: PathCardProps) {
  const t = useT();
  const mask = useMask();
  const language = useLanguage();
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Link to={to} className={styles.title}>
          {mask(title)}
        </Link>
        <span className={styles.facts}>{facts}</span>
      </div>
      <Frieze stones={stones} look="small" hideSentence />
      <p className={styles.sentence} aria-hidden="true">
        {friezeSentence({ t, language, today: today() }, stones)}
      </p>
    </li>
  );
}

/** The list the cards lie in. */
export function PathCards({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

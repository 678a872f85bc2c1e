import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import styles from './Pill.module.css';

interface PillProps {
  readonly icon?: LucideIcon;
  readonly tone?: 'paper' | 'pine' | 'clay' | 'plum' | 'straw' | 'sky';
  readonly children: ReactNode;
}

/** A word or two about a thing: its rhythm, its state. Never a count to worry about. */
export function Pill({ icon, tone = 'paper', children }: PillProps) {
  return (
    <span className={classes(styles.pill, styles[tone])}>
      {icon ? <Icon of={icon} /> : null}
      {children}
    </span>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Rows.module.css';

/** A list of which each line leads somewhere. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className={styles.rows}>{children}</ul>;
}

interface RowProps {
  /** How the line lays its parts out. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** One line; the whole of it leads where its `RowLink` does. */
export function Row({ className, children }: RowProps) {
  return <li className={classes(styles.row, className)}>{children}</li>;
}

/** What the line is called, and where it leads. */
export function RowLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={styles.name}>
      {children}
    </Link>
  );
}

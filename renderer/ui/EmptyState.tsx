import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** What the place is for, in one sentence. */
  readonly children: ReactNode;
  /** The one action it offers. */
  readonly action?: ReactNode;
}

/** An empty page: a beginning of path, one sentence, one action. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 200 56" className={styles.path} aria-hidden="true" focusable="false">
        <path d="M6 40 C 40 10, 62 52, 100 30 S 160 8, 194 24" className={styles.line} />
        <circle cx="30" cy="25" r="7" className={styles.first} />
        <circle cx="100" cy="30" r="6" className={styles.stone} />
        <circle cx="164" cy="15" r="5" className={styles.stone} />
      </svg>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}

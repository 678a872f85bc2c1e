import { ProgressBar } from 'react-aria-components';
import styles from './Progress.module.css';

/** Something takes a moment: three stones that breathe, and words. */
export function Progress({ label }: { label: string }) {
  return (
    <ProgressBar isIndeterminate aria-label={label} className={styles.progress ?? ''}>
      <span className={styles.stones} aria-hidden="true">
        <span />
        <span />
        <span />
      </span>
      <span aria-hidden="true">{label}</span>
    </ProgressBar>
  );
}

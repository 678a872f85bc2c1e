import styles from './Brand.module.css';

/** A page with a path drawn across it, and the name. The name is the same in every language. */
export function Brand() {
  return (
    <span className={styles.brand}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M5.5 2.75h13a1 1 0 0 1 1 1v16.5a1 1 0 0 1-1 1h-13z" />
        <path d="M9 17.5c0-3 6-2.5 6-5.500s-1.500-3-.5-5.500" />
        <circle cx="9" cy="17.500" r="1.100" />
        <circle cx="14.500" cy="6.500" r="1.100" />
      </svg>
      <span>Carnet de pair</span>
    </span>
  );
}

import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { classes } from './classes.ts';
import { useMask } from './masking.tsx';
import styles from './Page.module.css';

interface PageProps {
  /** A line above the title: where one is. */
  readonly eyebrow?: ReactNode;
  readonly title: ReactNode;
  /** Top right: save state, buttons. */
  readonly actions?: ReactNode;
  /** Left of the page where there is room, above it otherwise (steps of a session). */
  readonly aside?: ReactNode;
  /** Posture notes and reminders: beside the page where there is room, under it otherwise. */
  readonly margin?: ReactNode;
  /** `full`: the children fill the width (cards side by side). */
  readonly width?: 'reading' | 'full';
  readonly children: ReactNode;
}

/**
 * A new page is told by its title, and the next Tab starts from it; unless a field of the page
 * took the focus already, or a dialog holds it.
 */
function useArrival(title: RefObject<HTMLHeadingElement | null>): void {
  useEffect(() => {
    const focused = document.activeElement;
    if (focused?.closest('main, [role="dialog"], [role="alertdialog"]')) return;
    title.current?.focus({ preventScroll: true });
  }, [title]);
}

/** A page of the notebook: header, main column, margin. Holds the only `h1`. */
export function Page(props: PageProps) {
  const { eyebrow, title, actions, aside, margin, width = 'reading', children } = props;
  const id = useId();
  const mask = useMask();
  const masked = (node: ReactNode) => (typeof node === 'string' ? mask(node) : node);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  return (
    <article className={styles.page} aria-labelledby={id}>
      <header className={styles.header}>
        <div className={styles.titles}>
          {eyebrow ? <p className={styles.eyebrow}>{masked(eyebrow)}</p> : null}
          <h1 ref={heading} id={id} tabIndex={-1}>
            {masked(title)}
          </h1>
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      <div
        className={classes(
          styles.columns,
          aside !== undefined && styles.withAside,
          margin !== undefined && styles.withMargin,
        )}
      >
        {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
        <div className={classes(styles.main, width === 'full' && styles.full)}>{children}</div>
        {margin === undefined ? null : <aside className={styles.margin}>{margin}</aside>}
      </div>
    </article>
  );
}

import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './Card.module.css';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { useMask } from './masking.tsx';

interface CardProps {
  readonly title?: string;
  readonly icon?: LucideIcon;
  readonly level?: 2 | 3;
  /** Beside the title: a link, a small button. */
  readonly aside?: ReactNode;
  /** `sheet`: the page itself, with the widest padding. `slim`: a note in the margin. */
  readonly look?: 'card' | 'sheet' | 'slim';
  readonly tone?: 'paper' | 'pine' | 'clay' | 'plum' | 'straw';
  readonly children: ReactNode;
}

/** A sheet of paper on the desk; with a title it is a named region. */
export function Card(props: CardProps) {
  const { title, icon, level = 2, aside, look = 'card', tone = 'paper', children } = props;
  const id = useId();
  const mask = useMask();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={classes(styles.card, styles[look], styles[tone])}
      {...(title ? { 'aria-labelledby': id } : {})}
    >
      {title ? (
        <div className={styles.head}>
          <Heading id={id} className={styles.title}>
            {icon ? <Icon of={icon} /> : null}
            {mask(title)}
          </Heading>
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Button.module.css';
import type { ButtonLook } from './Button.tsx';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

interface LinkButtonProps {
  /** An address from `renderer/app/paths.ts`. */
  readonly to: string;
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton({ to, look = 'quiet', icon, children }: LinkButtonProps) {
  return (
    <Link to={to} className={classes(styles.button, styles[look])}>
      {icon ? <Icon of={icon} /> : null}
      <span>{children}</span>
    </Link>
  );
}

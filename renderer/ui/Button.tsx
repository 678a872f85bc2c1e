import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

/** `primary`: the one next step of a screen. `quiet`: outlined. `plain`: a word. */
export type ButtonLook = 'primary' | 'quiet' | 'plain';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon;
  /** A shortcut to show (« Ctrl K »); it is not part of the name. */
  readonly shortcut?: string;
  /** Only the icon shows; the children remain its name. */
  readonly iconOnly?: boolean;
  readonly children: ReactNode;
}

/** The only button of the app. At least 32 px high, always named by words. */
export function Button({
  look = 'quiet',
  icon,
  shortcut,
  iconOnly,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classes(styles.button, styles[look], iconOnly && styles.square)}
    >
      {icon ? <Icon of={icon} /> : null}
      <span className={iconOnly ? 'visually-hidden' : undefined}>{children}</span>
      {shortcut ? (
        <span className={styles.shortcut} aria-hidden="true">
          {shortcut}
        </span>
      ) : null}
    </AriaButton>
  );
}

import { type ReactNode, useId } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import fieldStyles from '#renderer/ui/Field.module.css';
import styles from './fields.module.css';

/** `aria-*` that tie a group of inputs to its words. */
export interface Described {
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby'?: string;
}

interface FieldGroupProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** Given the names for a widget that carries them itself (radio group, toolbar). */
  readonly children: ReactNode | ((described: Described) => ReactNode);
  readonly framed?: boolean;
}

/** Words above several inputs that answer one question. */
export function FieldGroup({ label, help, children, framed }: FieldGroupProps) {
  const id = useId();
  const described = {
    'aria-labelledby': `${id}-label`,
    ...(help ? { 'aria-describedby': `${id}-help` } : {}),
  };
  const own = typeof children === 'function';
  return (
    <div
      className={classes(fieldStyles.field, framed && styles.framed)}
      {...(own ? {} : { role: 'group', ...described })}
    >
      <span id={`${id}-label`} className={fieldStyles.label}>
        {label}
      </span>
      {own ? children(described) : children}
      {help ? (
        <span id={`${id}-help`} className={fieldStyles.help}>
          {help}
        </span>
      ) : null}
    </div>
  );
}

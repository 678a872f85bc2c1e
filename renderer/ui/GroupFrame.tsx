import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

interface GroupFrameProps {
  readonly role: 'radiogroup' | 'group';
  readonly label: string;
  /** The label is heard, not seen (the heading above says it already). */
  readonly hideLabel?: boolean | undefined;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** Label above, help and error below, around several controls that answer one question. */
export function GroupFrame({ role, label, hideLabel, help, error, children }: GroupFrameProps) {
  const id = useId();
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].join(' ').trim();
  return (
    <div
      role={role}
      className={styles.field}
      {...(hideLabel ? { 'aria-label': label } : { 'aria-labelledby': id })}
      {...(described ? { 'aria-describedby': described } : {})}
    >
      {hideLabel ? null : (
        <span id={id} className={styles.label}>
          {label}
        </span>
      )}
      {children}
      {help ? (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}-error`} className={styles.error}>
          <Icon of={CircleAlert} />
          <span>{error}</span>
        </span>
      ) : null}
    </div>
  );
}

import type { InputHTMLAttributes } from 'react';
import styles from './LaidOverInput.module.css';

type LaidOverInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type'> & {
  readonly type: 'radio' | 'checkbox';
};

/**
 * The system's own radio or box, invisible over the label that draws it (which must be
 * `position: relative`): pointers, keyboards and assistive tools all meet the real control.
 */
export function LaidOverInput(props: LaidOverInputProps) {
  return <input {...props} className={styles.input} />;
}

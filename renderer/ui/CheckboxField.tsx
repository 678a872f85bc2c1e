import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './CheckboxField.module.css';
import { Icon } from './Icon.tsx';
import { LaidOverInput } from './LaidOverInput.tsx';

interface CheckboxFieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly help?: ReactNode;
  readonly disabled?: boolean;
}

/** Yes or no; the whole line is the target. */
export function CheckboxField({ checked, onChange, children, help, disabled }: CheckboxFieldProps) {
  return (
    <label className={styles.line}>
      <LaidOverInput
        type="checkbox"
        checked={checked}
        disabled={disabled ?? false}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={styles.box}>{checked ? <Icon of={Check} /> : null}</span>
      <span>
        {children}
        {help ? <span className={styles.help}>{help}</span> : null}
      </span>
    </label>
  );
}

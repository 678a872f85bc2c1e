import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './CheckboxField.module.css';
import { Icon } from './Icon.tsx';

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
    <Checkbox
      isSelected={checked}
      onChange={onChange}
      isDisabled={disabled ?? false}
      className={styles.line ?? ''}
    >
      <span className={styles.box}>{checked ? <Icon of={Check} /> : null}</span>
      <span>
        {children}
        {help ? <span className={styles.help}>{help}</span> : null}
      </span>
    </Checkbox>
  );
}

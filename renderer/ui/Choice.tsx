import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import styles from './Choice.module.css';
import { classes } from './classes.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { Icon } from './Icon.tsx';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** A line under the label, in the `stacked` look only. */
  readonly help?: ReactNode;
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly help?: ReactNode;
  readonly disabled?: boolean;
  /** `pills` on one line, `stacked` one under the other. */
  readonly look?: 'pills' | 'stacked';
  /** The label is heard, not seen (the heading above says it already). */
  readonly hideLabel?: boolean;
}

/** One among a few, all in sight: a radio group drawn as pills. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { label, options, value, onChange, help, disabled, look = 'pills', hideLabel } = props;
  const radios = (
    <div className={classes(styles.options, styles[look])}>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
          {option.icon ? <Icon of={option.icon} /> : <span className={styles.dot} />}
          <span>
            {option.label}
            {option.help ? <span className={styles.help}>{option.help}</span> : null}
          </span>
        </Radio>
      ))}
    </div>
  );
  return (
    <RadioGroup
      value={value}
      onChange={(next) => onChange(next as V)}
      isDisabled={disabled ?? false}
      orientation={look === 'pills' ? 'horizontal' : 'vertical'}
      className={styles.group ?? ''}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? (
        radios
      ) : (
        <FieldFrame label={label} help={help}>
          {radios}
        </FieldFrame>
      )}
    </RadioGroup>
  );
}

import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';
import { classes } from './classes.ts';
import { GroupFrame } from './GroupFrame.tsx';
import { Icon } from './Icon.tsx';
import { LaidOverInput } from './LaidOverInput.tsx';

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
  const name = useId();
  return (
    <GroupFrame role="radiogroup" label={label} help={help} hideLabel={hideLabel}>
      <div className={classes(styles.options, styles[look])}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <LaidOverInput
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              disabled={disabled ?? false}
              onChange={() => onChange(option.value)}
            />
            {option.icon ? <Icon of={option.icon} /> : <span className={styles.dot} />}
            <span>
              {option.label}
              {option.help ? <span className={styles.help}>{option.help}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

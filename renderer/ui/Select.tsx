import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import type { Option } from './Choice.tsx';
import { classes } from './classes.ts';
import field from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';
import { Icon } from './Icon.tsx';
import styles from './Select.module.css';

interface SelectProps<V extends string> {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

/** One among many, behind a button. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, options, value, onChange, help, error, placeholder, disabled } = props;
  return (
    <AriaSelect
      value={value}
      onChange={(next) => next !== null && onChange(next as V)}
      isDisabled={disabled ?? false}
      isInvalid={Boolean(error)}
      placeholder={placeholder ?? ''}
      className={field.field ?? ''}
    >
      <FieldFrame label={label} help={help} error={error}>
        <Button className={classes(field.input, styles.trigger)}>
          <SelectValue />
          <Icon of={ChevronDown} />
        </Button>
      </FieldFrame>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={styles.item ?? ''}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.tick}>{isSelected ? <Icon of={Check} /> : null}</span>
                  <span>{option.label}</span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

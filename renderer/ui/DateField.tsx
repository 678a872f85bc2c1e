import type { ReactNode } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useLanguage } from '#renderer/i18n/useT.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';

interface DateFieldProps {
  readonly label: string;
  /** `AAAA-MM-JJ`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly name?: string;
  readonly disabled?: boolean;
}

/**
 * A day, in the system's own date input. Its order of day and month follows the system; the words
 * underneath (« samedi 14 mars 2026 ») leave no doubt.
 */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, help, error, optional, name, disabled } = props;
  const language = useLanguage();
  const words = /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(language, value, 'full') : null;
  return (
    <TextField
      type="date"
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      isDisabled={disabled ?? false}
      validationBehavior="aria"
      className={classes(styles.field, styles.narrow)}
      {...(name === undefined ? {} : { name })}
    >
      <FieldFrame label={label} help={words ?? help} error={error} optional={optional ?? false}>
        <Input className={styles.input ?? ''} lang={language} max="9999-12-31" />
      </FieldFrame>
    </TextField>
  );
}

import type { ReactNode } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField, Input } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Names the field for the caret that is restored after a lock. */
  readonly name?: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly spellCheck?: boolean;
  readonly onBlur?: () => void;
}

function ariaProps(props: TextFieldProps) {
  return {
    value: props.value,
    onChange: props.onChange,
    isRequired: props.required ?? false,
    isDisabled: props.disabled ?? false,
    isInvalid: Boolean(props.error),
    // We say what is wrong in our own sentence, never in the browser's bubble.
    validationBehavior: 'aria' as const,
    autoComplete: 'off',
    spellCheck: props.spellCheck === false ? ('false' as const) : ('true' as const),
    ...(props.name === undefined ? {} : { name: props.name }),
    ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
    ...(props.autoFocus ? { autoFocus: true } : {}),
    ...(props.onBlur ? { onBlur: props.onBlur } : {}),
  };
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <AriaTextField {...ariaProps(props)} className={styles.field ?? ''}>
      <FieldFrame {...props}>
        <Input className={styles.input ?? ''} placeholder={props.placeholder ?? ''} />
      </FieldFrame>
    </AriaTextField>
  );
}

/** Several lines; grows with what is written. */
export function TextArea(props: TextFieldProps & { readonly rows?: number }) {
  return (
    <AriaTextField {...ariaProps(props)} className={styles.field ?? ''}>
      <FieldFrame {...props}>
        <AriaTextArea
          className={classes(styles.input, styles.area)}
          rows={props.rows ?? 4}
          placeholder={props.placeholder ?? ''}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

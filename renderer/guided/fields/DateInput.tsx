import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useLanguage } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import fieldStyles from '#renderer/ui/Field.module.css';
import { FieldFrame } from '#renderer/ui/FieldFrame.tsx';
import { formatDay } from '#shared/i18n/format.ts';
import { valueSchemaFor } from '#shared/templates/values.ts';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';

const types = { day: 'date', dayTime: 'datetime-local', time: 'time' } as const;

/**
 * A day, an hour or both, in the system's own input. A date being typed passes through years like
 * 0002: only what the vault would accept is kept.
 */
export function DateInput(props: FieldProps<'date'>) {
  const { kind, label, help, name, value, onChange, proposals } = props;
  const language = useLanguage();
  const [typed, setTyped] = useState({ text: value ?? '', from: value });
  const text = typed.from === value ? typed.text : (value ?? '');
  const day = kind.precision === 'time' ? null : (value?.slice(0, 10) ?? null);
  const words = day === null ? null : formatDay(language, day, 'full');

  const proposed = kind.precision === 'day' && value === null ? proposals : undefined;

  function onType(next: string): void {
    const accepted = next === '' ? null : next;
    if (valueSchemaFor(kind).safeParse(accepted).success) {
      setTyped({ text: next, from: accepted });
      onChange(accepted);
    } else setTyped({ text: next, from: value });
  }

  return (
    <div className={styles.stack}>
      <TextField
        type={types[kind.precision]}
        value={text}
        onChange={onType}
        name={name}
        validationBehavior="aria"
        className={classes(fieldStyles.field, fieldStyles.narrow)}
      >
        <FieldFrame label={label} help={words ?? (proposed ? proposed.reason : help)}>
          <Input className={fieldStyles.input ?? ''} lang={language} />
        </FieldFrame>
      </TextField>
      {proposed ? (
        <div className={styles.proposals}>
          {proposed.days.map((each) => (
            <Button key={each} onPress={() => onType(each)}>
              {formatDay(language, each, 'weekday')}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

import { Minus, Plus } from 'lucide-react';
import { Input, TextField } from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import fieldStyles from '#renderer/ui/Field.module.css';
import { FieldFrame } from '#renderer/ui/FieldFrame.tsx';
import { valueLimits } from '#shared/templates/limits.ts';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';

type NumberInputProps = Omit<FieldProps<'number'>, 'kind'>;

/** Digits and no further, so that a count is never lost for being half typed. */
function parse(text: string): number | null {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? null : Math.min(valueLimits.number, Number(digits));
}

/** A whole number from 0. Empty is not zero: nothing was said. */
export function NumberInput({ label, help, name, value, onChange }: NumberInputProps) {
  const t = useT();
  const step = (by: number) =>
    onChange(Math.min(valueLimits.number, Math.max(0, (value ?? 0) + by)));
  return (
    <TextField
      value={value === null ? '' : String(value)}
      onChange={(text) => onChange(parse(text))}
      name={name}
      inputMode="numeric"
      autoComplete="off"
      className={fieldStyles.field ?? ''}
    >
      <FieldFrame label={label} help={help}>
        <div className={styles.stepper}>
          <Button iconOnly icon={Minus} isDisabled={!value} onPress={() => step(-1)}>
            {t('sessions.fields.less', { field: label })}
          </Button>
          <Input className={classes(fieldStyles.input, styles.digits)} />
          <Button iconOnly icon={Plus} onPress={() => step(1)}>
            {t('sessions.fields.more', { field: label })}
          </Button>
        </div>
      </FieldFrame>
    </TextField>
  );
}

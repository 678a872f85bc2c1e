import { useT } from '#renderer/i18n/useT.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { today } from '../today.ts';
import { DateInput } from './DateInput.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';

const dayKind = { type: 'date', precision: 'day' } as const;

/** A box; a dated one keeps the day it was ticked, today until changed. */
export function CheckInput({ kind, label, help, name, value, onChange }: FieldProps<'check'>) {
  const t = useT();
  const tick = (checked: boolean) =>
    onChange({ checked, date: checked && kind.dated ? (value.date ?? today()) : null });
  return (
    <div className={styles.stack}>
      <CheckboxField checked={value.checked} onChange={tick} help={help}>
        {label}
      </CheckboxField>
      {kind.dated && value.checked ? (
        <DateInput
          kind={dayKind}
          label={t('sessions.fields.checkedOn', { field: label })}
          name={`${name}.date`}
          value={value.date}
          onChange={(date) => onChange({ ...value, date })}
        />
      ) : null}
    </div>
  );
}

import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { valueLimits } from '#shared/templates/limits.ts';
import { emptyRow, type ListRow } from '#shared/templates/values.ts';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps, HoldsFields } from './field-props.ts';
import { ListInputRow } from './ListInputRow.tsx';

/** Rows to add, fill, move where the order counts, and take away with a way back. */
export function ListInput(props: FieldProps<'list'> & HoldsFields) {
  const { kind, label, help, name, value, onChange, Field } = props;
  const t = useT();
  const latest = useRef({ value, onChange });
  useLayoutEffect(() => {
    latest.current = { value, onChange };
  });
  const hint = [help, kind.anonymous ? t('sessions.fields.noName') : ''].filter(Boolean).join(' ');

  function change(changed: ListRow): void {
    onChange(value.map((row) => (row.id === changed.id ? changed : row)));
  }
  function remove(removed: ListRow, index: number): void {
    onChange(value.filter((row) => row.id !== removed.id));
    showToast(t('sessions.fields.rowRemoved'), () => {
      const now = latest.current;
      now.onChange([...now.value.slice(0, index), removed, ...now.value.slice(index)]);
    });
  }
  function move(index: number, by: number): void {
    const others = value.filter((_, place) => place !== index);
    onChange([
      ...others.slice(0, index + by),
      ...value.slice(index, index + 1),
      ...others.slice(index + by),
    ]);
  }
  const add = () => onChange([...value, emptyRow(kind, crypto.randomUUID())]);

  return (
    <FieldGroup label={label} help={hint} framed={kind.columns.length > 1}>
      {value.map((row, index) => (
        <ListInputRow
          key={row.id}
          kind={kind}
          row={row}
          index={index}
          count={value.length}
          name={`${name}.${row.id}`}
          onChange={change}
          onRemove={() => remove(row, index)}
          onMove={(by) => move(index, by)}
          Field={Field}
        />
      ))}
      {value.length < (kind.max ?? valueLimits.rows) ? (
        <div>
          <Button look="plain" icon={Plus} onPress={add}>
            {t('sessions.fields.addRow')}
          </Button>
        </div>
      ) : null}
    </FieldGroup>
  );
}

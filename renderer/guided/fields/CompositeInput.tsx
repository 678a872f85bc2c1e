import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps, HoldsFields } from './field-props.ts';
import styles from './fields.module.css';

/** Counts and dates are small: side by side they read as one line. */
const small: ReadonlySet<string> = new Set(['number', 'date', 'keyword']);

/** Several answers under one label. */
export function CompositeInput(props: FieldProps<'composite'> & HoldsFields) {
  const { kind, label, help, name, value, onChange, proposals, Field } = props;
  return (
    <FieldGroup label={label} help={help} framed>
      <div
        className={
          kind.parts.every((part) => small.has(part.kind.type)) ? styles.columns : styles.parts
        }
      >
        {kind.parts.map((part) => (
          <Field
            key={part.id}
            kind={part.kind}
            label={part.label}
            name={`${name}.${part.id}`}
            value={value[part.id]}
            onChange={(answer) => onChange({ ...value, [part.id]: answer })}
            proposals={proposals}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

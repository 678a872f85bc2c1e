import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps, HoldsFields } from './field-props.ts';

/** Several answers under one label. */
export function CompositeInput(props: FieldProps<'composite'> & HoldsFields) {
  const { kind, label, help, name, value, onChange, proposals, Field } = props;
  return (
    <FieldGroup label={label} help={help} framed>
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
    </FieldGroup>
  );
}

import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';
import { NumberInput } from './NumberInput.tsx';

/** How many gave each answer, without anybody's name. */
export function DistributionInput(props: FieldProps<'distribution'>) {
  const { kind, label, help, name, value, onChange } = props;
  function count(option: string, number: number | null): void {
    const { [option]: _, ...others } = value.counts;
    onChange({ counts: number === null ? others : { ...others, [option]: number } });
  }
  return (
    <FieldGroup label={label} help={help} framed>
      <div className={styles.columns}>
        {kind.options.map((option, index) => (
          <NumberInput
            key={option}
            label={option}
            name={`${name}.${index}`}
            value={value.counts[option] ?? null}
            onChange={(number) => count(option, number)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

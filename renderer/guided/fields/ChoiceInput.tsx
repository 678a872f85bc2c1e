import { useT } from '#renderer/i18n/useT.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';
import { OwnWords } from './OwnWords.tsx';
import { WordToggles } from './WordToggles.tsx';

/** Options longer than this are sentences: one under the other, with a box. */
const sentence = 44;

/** One or several among named options, and one's own words where the template opens them. */
export function ChoiceInput({ kind, label, help, name, value, onChange }: FieldProps<'choice'>) {
  const t = useT();
  const { options, multiple, free } = kind;
  const { selected, other } = value;
  const select = (next: readonly string[]) =>
    onChange({ ...value, selected: options.filter((option) => next.includes(option)) });
  const long = multiple && options.some((option) => option.length > sentence);
  return (
    <div className={styles.stack}>
      {long ? (
        <FieldGroup label={label} help={help}>
          {options.map((option) => (
            <CheckboxField
              key={option}
              checked={selected.includes(option)}
              onChange={(checked) =>
                select(checked ? [...selected, option] : selected.filter((one) => one !== option))
              }
            >
              {option}
            </CheckboxField>
          ))}
        </FieldGroup>
      ) : (
        <FieldGroup label={label} help={help}>
          {(described) => (
            <WordToggles
              words={options}
              selected={selected}
              onChange={select}
              multiple={multiple}
              described={described}
            />
          )}
        </FieldGroup>
      )}
      {free ? (
        <OwnWords
          label={t('sessions.fields.other', { field: label })}
          placeholder={t('sessions.fields.otherHint')}
          name={`${name}.other`}
          value={other}
          onChange={(text) => onChange({ ...value, other: text })}
        />
      ) : null}
    </div>
  );
}

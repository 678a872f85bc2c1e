import { useT } from '#renderer/i18n/useT.ts';
import { Choice } from '#renderer/ui/Choice.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TagField } from '#renderer/ui/TagField.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { limits } from '#shared/features/fields.ts';
import { audience, type PersonDraft, usualFormat } from '#shared/features/persons.ts';
import styles from './persons.module.css';

export interface PersonFieldsProps {
  readonly value: PersonDraft;
  readonly onChange: (next: PersonDraft) => void;
  readonly pseudonymError?: string | undefined;
  readonly autoFocus?: boolean;
}

export function PseudonymField({ value, onChange, pseudonymError, autoFocus }: PersonFieldsProps) {
  const t = useT();
  return (
    <TextField
      label={t('persons.form.pseudonym')}
      name="pseudonym"
      value={value.pseudonym}
      onChange={(pseudonym) => onChange({ ...value, pseudonym })}
      help={t('persons.form.pseudonymHelp')}
      error={pseudonymError}
      maxLength={limits.pseudonym}
      required
      spellCheck={false}
      {...(autoFocus ? { autoFocus: true } : {})}
    />
  );
}

/** Who, how one speaks, how one usually meets. */
export function LandmarkFields({ value, onChange }: PersonFieldsProps) {
  const t = useT();
  return (
    <>
      <Choice
        label={t('persons.audience.label')}
        options={audience.options.map((each) => ({
          value: each,
          label: t(`persons.audience.${each}`),
        }))}
        value={value.audience}
        onChange={(next) => onChange({ ...value, audience: next })}
      />
      <div className={styles.pair}>
        <Choice
          label={t('persons.address.label')}
          options={(['vous', 'tu'] as const).map((each) => ({
            value: each,
            label: t(`persons.address.${each}`),
          }))}
          value={value.address}
          onChange={(next) => onChange({ ...value, address: next })}
        />
        <Select
          label={t('persons.format.label')}
          options={usualFormat.options.map((each) => ({
            value: each,
            label: t(`persons.format.${each}`),
          }))}
          value={value.usualFormat}
          onChange={(next) => onChange({ ...value, usualFormat: next })}
        />
      </div>
    </>
  );
}

export function NotesField({ value, onChange, rows }: PersonFieldsProps & { rows: number }) {
  const t = useT();
  return (
    <TextArea
      label={t('persons.form.notes')}
      name="notes"
      value={value.notes}
      onChange={(notes) => onChange({ ...value, notes })}
      help={t('persons.form.notesHelp')}
      maxLength={limits.notes}
      rows={rows}
    />
  );
}

export function PersonTags({ value, onChange }: PersonFieldsProps) {
  const t = useT();
  return (
    <TagField
      label={t('persons.form.tags')}
      name="tags"
      value={value.tags}
      onChange={(next) => onChange({ ...value, tags: next.slice(0, limits.tags) })}
      help={t('persons.form.tagsHelp')}
      maxLength={limits.tag}
    />
  );
}

import { useId } from 'react';
import { registerCaret } from '#renderer/app/place.ts';
import { NoteEditor } from '#renderer/editor/NoteEditor.tsx';
import fieldStyles from '#renderer/ui/Field.module.css';
import type { FieldProps } from './field-props.ts';

type RichTextInputProps = Omit<FieldProps<'richText'>, 'kind'>;

/** A note of its own among the fields. */
export function RichTextInput({ label, help, name, value, onChange }: RichTextInputProps) {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <span className={fieldStyles.label} aria-hidden="true">
        {label}
      </span>
      <NoteEditor
        label={label}
        describedBy={help ? id : undefined}
        registerCaret={registerCaret}
        name={name}
        initial={value}
        onChange={onChange}
        size="short"
      />
      {help ? (
        <span id={id} className={fieldStyles.help}>
          {help}
        </span>
      ) : null}
    </div>
  );
}

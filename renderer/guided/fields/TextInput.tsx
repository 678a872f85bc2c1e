import { Input, TextArea, TextField } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import fieldStyles from '#renderer/ui/Field.module.css';
import { FieldFrame } from '#renderer/ui/FieldFrame.tsx';
import { valueLimits } from '#shared/templates/limits.ts';
import styles from './fields.module.css';

interface ShortTextInputProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Longest text in UTF-16 units; `keyword`: one word or a very short expression. */
  readonly limit: number | 'keyword';
}

/** Above this, a line is not enough to see what one writes. */
const oneLine = 200;

/** A word, a line, or a few that grow with what is written: its limit says which. */
export function ShortTextInput({ limit, label, help, ...rest }: ShortTextInputProps) {
  const maxLength = limit === 'keyword' ? valueLimits.keyword : limit;
  return (
    <TextField
      {...rest}
      maxLength={maxLength}
      autoComplete="off"
      spellCheck="true"
      className={fieldStyles.field ?? ''}
    >
      <FieldFrame label={label} help={help} value={rest.value} maxLength={maxLength}>
        {maxLength > oneLine ? (
          <TextArea className={classes(fieldStyles.input, styles.lines)} rows={2} />
        ) : (
          <Input className={fieldStyles.input ?? ''} />
        )}
      </FieldFrame>
    </TextField>
  );
}

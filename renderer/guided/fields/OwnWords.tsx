import { Input, TextField } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import fieldStyles from '#renderer/ui/Field.module.css';
import { valueLimits } from '#shared/templates/limits.ts';

interface OwnWordsProps {
  readonly label: string;
  readonly placeholder: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line for one's own words under a choice; the label above the choice is in its name. */
export function OwnWords({ label, placeholder, name, value, onChange }: OwnWordsProps) {
  return (
    <TextField
      aria-label={label}
      name={name}
      value={value}
      onChange={onChange}
      maxLength={valueLimits.freeWord}
      autoComplete="off"
      className={classes(fieldStyles.field)}
    >
      <Input className={fieldStyles.input ?? ''} placeholder={placeholder} />
    </TextField>
  );
}

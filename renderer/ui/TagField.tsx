import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import {
  Button as AriaButton,
  Input,
  Tag,
  TagGroup,
  TagList,
  TextField,
} from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from './Button.tsx';
import field from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';
import { Icon } from './Icon.tsx';
import styles from './TagField.module.css';

interface TagFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly help?: ReactNode;
  readonly optional?: boolean;
  readonly name?: string;
  readonly maxLength?: number;
  readonly disabled?: boolean;
}

/** Free words laid side by side; Enter or a comma lays one, an empty Backspace takes one back. */
export function TagField(props: TagFieldProps) {
  const { label, value, onChange, help, optional, name, maxLength = 60, disabled } = props;
  const t = useT();
  const [typed, setTyped] = useState('');

  function lay(): void {
    const words = typed.split(',').map((word) => word.trim());
    const fresh = words.filter((word) => word !== '' && !value.includes(word));
    if (fresh.length > 0) onChange([...value, ...new Set(fresh)]);
    setTyped('');
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      lay();
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) {
      onChange(value.slice(0, -1));
    }
  }

  return (
    <div className={field.field}>
      <TextField
        value={typed}
        onChange={setTyped}
        onBlur={lay}
        isDisabled={disabled ?? false}
        autoComplete="off"
        className={field.field ?? ''}
        {...(name === undefined ? {} : { name })}
      >
        <FieldFrame
          label={label}
          help={help}
          optional={optional ?? false}
          value={typed}
          maxLength={maxLength}
        >
          <div className={field.row}>
            <Input className={field.input ?? ''} maxLength={maxLength} onKeyDown={onKeyDown} />
            <Button onPress={lay} isDisabled={typed.trim() === ''}>
              {t('common.tags.add')}
            </Button>
          </div>
        </FieldFrame>
      </TextField>
      {value.length > 0 ? (
        <TagGroup
          aria-label={`${label} – ${t('common.tags.label')}`}
          onRemove={(keys) => onChange(value.filter((word) => !keys.has(word)))}
        >
          <TagList className={styles.list ?? ''}>
            {value.map((word) => (
              <Tag key={word} id={word} textValue={word} className={styles.tag ?? ''}>
                {word}
                <AriaButton slot="remove" className={styles.remove ?? ''}>
                  <Icon of={X} />
                  <span className="visually-hidden">{t('common.tags.remove')}</span>
                </AriaButton>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      ) : null}
    </div>
  );
}

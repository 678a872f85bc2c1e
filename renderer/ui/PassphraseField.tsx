import { Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  /** Digits only: a code, that a keyboard of digits may type. */
  readonly digits?: boolean;
}

const reveal = (shown: boolean, digits: boolean) => {
  if (digits) return shown ? 'common.hideCode' : 'common.showCode';
  return shown ? 'common.hidePhrase' : 'common.showPhrase';
};

/**
 * A phrase or a code that opens the vault: hidden by default (`type=password`: never spoken aloud by a screen
 * reader, never copied), never offered to a password manager, pasting allowed.
 */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onChange, help, error, autoFocus, disabled, digits } = props;
  const t = useT();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <TextField
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      isDisabled={disabled ?? false}
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
      className={styles.field ?? ''}
      onKeyDown={watchCapsLock}
      onKeyUp={watchCapsLock}
      onBlur={() => setCapsLock(false)}
      {...(autoFocus ? { autoFocus: true } : {})}
    >
      <FieldFrame label={label} help={help} error={error}>
        <div className={classes(styles.row, styles.reveal)}>
          <Input
            type={shown ? 'text' : 'password'}
            className={styles.input ?? ''}
            data-1p-ignore=""
            data-lpignore="true"
            autoCapitalize="none"
            autoCorrect="off"
            {...(digits ? { inputMode: 'numeric' as const } : {})}
          />
          <div className={styles.inside}>
            <Button
              look="plain"
              iconOnly
              icon={shown ? EyeOff : Eye}
              onPress={() => setShown((before) => !before)}
              isDisabled={disabled ?? false}
            >
              {t(reveal(shown, digits ?? false))}
            </Button>
          </div>
        </div>
        {capsLock && !digits ? <p className={styles.notice}>{t('common.capsLock')}</p> : null}
      </FieldFrame>
    </TextField>
  );
}

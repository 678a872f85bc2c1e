import { type FormEvent, type ReactNode, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { PassphraseField } from '#renderer/ui/PassphraseField.tsx';
import { codeLength, codeTries } from '#shared/rules/quick-code.ts';
import { UnlockActions } from './UnlockActions.tsx';
import { useCountdown } from './useCountdown.ts';
import styles from './vault.module.css';

interface CodeFormProps {
  readonly triesLeft: number;
  readonly retryInSeconds: number;
  readonly onUnlocked: () => void;
  /** A code was refused: how many are left has changed. */
  readonly onRefused: () => void;
  /** Other ways in, beside the button. */
  readonly children: ReactNode;
}

/** « Code », « Déverrouiller », and how many tries are left once one was wrong. */
export function CodeForm(props: CodeFormProps) {
  const { triesLeft, retryInSeconds, onUnlocked, onRefused, children } = props;
  const t = useT();
  const unlock = useCommand(api.quick.unlock);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const [seconds, waitFor] = useCountdown(retryInSeconds);
  // What cannot be a code costs no try.
  const isShort = !/^[0-9]+$/.test(code) || code.length < codeLength.least;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setMissing(isShort);
    if (isShort || seconds > 0 || unlock.isPending) return;
    unlock.mutate(
      { code },
      {
        onSuccess: onUnlocked,
        onError: (error) => {
          setCode('');
          waitFor(error.seconds ?? 0);
          onRefused();
        },
      },
    );
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <PassphraseField
        label={t('quick.lock.code')}
        value={code}
        onChange={(next) => setCode(next.replace(/\s/g, '').slice(0, codeLength.most))}
        error={missing && isShort ? t('quick.lock.missing') : undefined}
        digits
        autoFocus
      />
      {unlock.error ? <ErrorNote error={unlock.error} /> : null}
      {triesLeft < codeTries ? <p>{t('quick.lock.left', { count: triesLeft })}</p> : null}
      <UnlockActions isPending={unlock.isPending} seconds={seconds}>
        {children}
      </UnlockActions>
    </form>
  );
}

import { type FormEvent, type ReactNode, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { PassphraseField } from '#renderer/ui/PassphraseField.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { BackupContent } from '#shared/features/backups.ts';
import styles from './backups.module.css';

interface RehearsalFormProps {
  readonly madeAt: number;
  readonly onOpened: (content: BackupContent, phrase: string) => void;
  /** Beside the button: the way out. */
  readonly children?: ReactNode;
}

/** The phrase of that day; the backup is then opened and read whole, beside the present vault. */
export function RehearsalForm({ madeAt, onOpened, children }: RehearsalFormProps) {
  const t = useT();
  const rehearse = useCommand(api.backups.rehearse);
  const [phrase, setPhrase] = useState('');
  const [missing, setMissing] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setMissing(phrase === '');
    if (phrase === '' || rehearse.isPending) return;
    rehearse.mutate({ madeAt, phrase }, { onSuccess: (content) => onOpened(content, phrase) });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <PassphraseField
        label={t('backups.rehearsal.phrase')}
        value={phrase}
        onChange={setPhrase}
        error={missing ? t('backups.rehearsal.missing') : undefined}
        disabled={rehearse.isPending}
      />
      {rehearse.error ? <ErrorNote error={rehearse.error} /> : null}
      <div className={styles.row}>
        <Button look="primary" type="submit" isDisabled={rehearse.isPending}>
          {t('backups.rehearsal.do')}
        </Button>
        {rehearse.isPending ? <Progress label={t('backups.rehearsal.opening')} /> : children}
      </div>
    </form>
  );
}

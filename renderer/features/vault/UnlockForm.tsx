import { History } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { PassphraseField } from '#renderer/ui/PassphraseField.tsx';
import type { ErrorCode } from '#shared/errors.ts';
import type { VaultKind } from '#shared/features/vault.ts';
import { BackupSteps } from './BackupSteps.tsx';
import { UnlockActions } from './UnlockActions.tsx';
import { useCountdown } from './useCountdown.ts';
import styles from './vault.module.css';

/** What a phrase cannot mend: the file itself must come back from a backup. */
const needsBackup: ReadonlySet<ErrorCode> = new Set([
  'vault-header-damaged',
  'vault-header-tampered',
  'vault-database-missing',
  'vault-database-empty',
  'vault-database-foreign',
  'vault-database-damaged',
]);

interface UnlockFormProps {
  readonly kind: VaultKind;
  readonly onUnlocked: () => void;
  /** Seconds before a phrase may be tried, as the vault said. */
  readonly retryInSeconds?: number;
  /** The way to a backup, where nothing on screen would be lost. */
  readonly onRestore?: () => void;
  /** Other ways in, beside the button. */
  readonly children?: ReactNode;
}

/** « Phrase de passe », « Déverrouiller », and the delay that grows after wrong phrases. */
export function UnlockForm(props: UnlockFormProps) {
  const { kind, onUnlocked, retryInSeconds = 0, onRestore, children } = props;
  const t = useT();
  const unlock = useCommand(api.vault.unlock);
  const [phrase, setPhrase] = useState('');
  const [missing, setMissing] = useState(false);
  const [seconds, waitFor] = useCountdown(retryInSeconds);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setMissing(phrase === '');
    if (phrase === '' || seconds > 0 || unlock.isPending) return;
    unlock.mutate(
      { phrase, kind },
      {
        onSuccess: () => {
          setPhrase('');
          onUnlocked();
        },
        onError: (error) => waitFor(error.seconds ?? 0),
      },
    );
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <PassphraseField
        label={t('vault.lock.phrase')}
        value={phrase}
        onChange={setPhrase}
        error={missing ? t('vault.lock.missing') : undefined}
        autoFocus
      />
      {unlock.error ? <ErrorNote error={unlock.error} /> : null}
      {unlock.error && needsBackup.has(unlock.error.code) ? (
        <WayToBackup onRestore={onRestore} />
      ) : null}
      <UnlockActions isPending={unlock.isPending} seconds={seconds}>
        {children}
      </UnlockActions>
    </form>
  );
}

function WayToBackup({ onRestore }: { onRestore: (() => void) | undefined }) {
  const t = useT();
  if (!onRestore) return <BackupSteps />;
  return (
    <div>
      <Button icon={History} onPress={onRestore}>
        {t('backups.restore.way')}
      </Button>
    </div>
  );
}

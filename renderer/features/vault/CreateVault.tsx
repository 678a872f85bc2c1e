import { KeyRound, Sparkle } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Calm } from '#renderer/app/Calm.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { NewPhrase, type PhrasePair, pairError } from '#renderer/phrase/NewPhrase.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { AppError } from '#shared/errors.ts';
import type { RecoverySheet } from '#shared/features/vault.ts';
import styles from './vault.module.css';

interface CreateVaultProps {
  /** Called before the vault exists, so that the notebook does not open under the sheet. */
  readonly onBegin: () => void;
  readonly onCreated: (sheet: RecoverySheet) => void;
  /** Nothing was created. */
  readonly onRefused: (error: AppError) => void;
  /** The example is open. */
  readonly onOpened: () => void;
  readonly onRestore: () => void;
  readonly onBack?: () => void;
}

/** « Créer votre coffre »: a phrase, twice, or a look around first. */
export function CreateVault({
  onBegin,
  onCreated,
  onRefused,
  onOpened,
  onRestore,
  onBack,
}: CreateVaultProps) {
  const t = useT();
  const create = useCommand(api.vault.create);
  const [pair, setPair] = useState<PhrasePair>({ phrase: '', confirmation: '' });
  const [error, setError] = useState<'missing' | 'differ' | null>(null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const refused = pairError(pair);
    setError(refused);
    if (refused) return;
    onBegin();
    create.mutate({ phrase: pair.phrase }, { onSuccess: onCreated, onError: onRefused });
  }

  return (
    <Calm>
      <Card look="sheet">
        <div>
          <p className={styles.eyebrow}>{t('vault.start.eyebrow')}</p>
          <h1>{t('vault.start.title')}</h1>
        </div>
        <p>{t('vault.start.lead')}</p>
        <form className={styles.form} onSubmit={submit}>
          <NewPhrase
            value={pair}
            onChange={setPair}
            labels={{ phrase: t('vault.start.phrase'), confirm: t('vault.start.confirm') }}
            error={error}
            disabled={create.isPending}
          />
          {create.error ? <ErrorNote error={create.error} /> : null}
          <div className={styles.row}>
            <Button look="primary" icon={KeyRound} type="submit" isDisabled={create.isPending}>
              {t('vault.start.create')}
            </Button>
            {create.isPending ? <Progress label={t('vault.start.creating')} /> : null}
            {onBack && !create.isPending ? (
              <Button look="plain" onPress={onBack}>
                {t('vault.start.back')}
              </Button>
            ) : null}
          </div>
        </form>
        <div className={styles.otherWays}>
          <Button look="plain" isDisabled={create.isPending} onPress={onRestore}>
            {t('backups.restore.have')}
          </Button>
        </div>
      </Card>
      <DiscoverExample onOpened={onOpened} disabled={create.isPending} />
    </Calm>
  );
}

function DiscoverExample({ onOpened, disabled }: { onOpened: () => void; disabled: boolean }) {
  const t = useT();
  const open = useCommand(api.example.open);
  return (
    <Card tone="straw">
      <p>{t('vault.start.exampleHelp')}</p>
      {open.error ? <ErrorNote error={open.error} /> : null}
      <div className={styles.row}>
        <Button
          icon={Sparkle}
          isDisabled={disabled || open.isPending}
          onPress={() => open.mutate(null, { onSuccess: onOpened })}
        >
          {t('vault.start.example')}
        </Button>
        {open.isPending ? <Progress label={t('vault.start.openingExample')} /> : null}
      </div>
    </Card>
  );
}

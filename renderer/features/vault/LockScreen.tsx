import { useState } from 'react';
import { Calm } from '#renderer/app/Calm.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { AppError } from '#shared/errors.ts';
import type { VaultStatus } from '#shared/features/vault.ts';
import { OwnUnlock } from './OwnUnlock.tsx';
import { RecoverVault } from './RecoverVault.tsx';
import styles from './vault.module.css';

interface LockScreenProps {
  readonly status: VaultStatus;
  /** Why the vault just asked for was not created: there is this one. */
  readonly refusal: AppError | null;
  readonly onUnlocked: () => void;
  readonly onRestore: () => void;
}

/** « Coffre verrouillé ». */
export function LockScreen({ status, refusal, onUnlocked, onRestore }: LockScreenProps) {
  const t = useT();
  const [recovering, setRecovering] = useState(false);
  if (recovering) {
    return <RecoverVault onReopened={onUnlocked} onBack={() => setRecovering(false)} />;
  }
  return (
    <Calm>
      <Card look="sheet">
        <h1>{t('vault.lock.title')}</h1>
        <p>{t('vault.lock.lead')}</p>
        {refusal ? <ErrorNote error={refusal} /> : null}
        {status.headerRecovered ? (
          <p className={styles.recovered}>{t('vault.lock.headerRecovered')}</p>
        ) : null}
        <OwnUnlock
          onUnlocked={onUnlocked}
          onRestore={onRestore}
          retryInSeconds={status.retryInSeconds}
        >
          <Button look="plain" onPress={() => setRecovering(true)}>
            {t('vault.lock.lost')}
          </Button>
        </OwnUnlock>
        <div className={styles.otherWays}>
          <Button look="plain" onPress={onRestore}>
            {t('backups.restore.way')}
          </Button>
        </div>
      </Card>
    </Calm>
  );
}

import { History } from 'lucide-react';
import { Calm } from '#renderer/app/Calm.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { AppError, type ErrorCode } from '#shared/errors.ts';
import styles from './vault.module.css';

interface BrokenVaultProps {
  readonly code: ErrorCode;
  readonly onRetry: () => void;
  readonly onRestore: () => void;
}

/** The vault is there and cannot be opened: named, left untouched, with the way to a backup. */
export function BrokenVault({ code, onRetry, onRestore }: BrokenVaultProps) {
  const t = useT();
  return (
    <Calm>
      <Card look="sheet">
        <h1>{t('vault.lock.brokenTitle')}</h1>
        <ErrorNote error={new AppError(code)} />
        <div className={styles.row}>
          <Button look="primary" icon={History} onPress={onRestore}>
            {t('backups.restore.way')}
          </Button>
          <Button onPress={onRetry}>{t('common.retry')}</Button>
        </div>
      </Card>
    </Calm>
  );
}

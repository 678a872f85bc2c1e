import { Calm } from '#renderer/app/Calm.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { AppError, type ErrorCode } from '#shared/errors.ts';
import { BackupSteps } from './BackupSteps.tsx';

/** The vault is there and cannot be opened: named, left untouched, with the way to a backup. */
export function BrokenVault({ code, onRetry }: { code: ErrorCode; onRetry: () => void }) {
  const t = useT();
  return (
    <Calm>
      <Card look="sheet">
        <h1>{t('vault.lock.brokenTitle')}</h1>
        <ErrorNote error={new AppError(code)} />
        {code === 'vault-newer-version' ? null : <BackupSteps />}
        <div>
          <Button onPress={onRetry}>{t('common.retry')}</Button>
        </div>
      </Card>
    </Calm>
  );
}

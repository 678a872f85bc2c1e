import { LockOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import styles from './vault.module.css';

interface UnlockActionsProps {
  readonly isPending: boolean;
  /** To wait after wrong tries. */
  readonly seconds: number;
  /** Other ways in, beside the button. */
  readonly children: ReactNode;
}

/** « Déverrouiller », and the delay that grows after wrong tries. */
export function UnlockActions({ isPending, seconds, children }: UnlockActionsProps) {
  const t = useT();
  return (
    <>
      {seconds > 0 ? (
        <p className={styles.wait}>{t('vault.lock.wait', { count: seconds })}</p>
      ) : null}
      <div className={styles.row}>
        <Button look="primary" icon={LockOpen} type="submit" isDisabled={isPending || seconds > 0}>
          {t('vault.lock.unlock')}
        </Button>
        {isPending ? <Progress label={t('vault.lock.unlocking')} /> : children}
      </div>
    </>
  );
}

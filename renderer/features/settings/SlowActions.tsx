import type { ReactNode } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import styles from './settings.module.css';

interface SlowActionsProps {
  /** The button that starts it. */
  readonly children: ReactNode;
  readonly isPending: boolean;
  /** What is under way: from then on it is too late to cancel. */
  readonly doing: string;
  readonly onCancel: () => void;
}

/** The end of a form whose work takes a while. */
export function SlowActions({ children, isPending, doing, onCancel }: SlowActionsProps) {
  const t = useT();
  return (
    <div className={styles.row}>
      {children}
      {isPending ? (
        <Progress label={doing} />
      ) : (
        <Button look="plain" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  );
}

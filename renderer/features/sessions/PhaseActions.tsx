import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './PhaseSheet.module.css';

interface PhaseActionsProps {
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
  readonly closing: boolean;
}

/** Back, on, or enough for today: a session can be closed from any phase. */
export function PhaseActions({ onPrevious, onNext, onClose, closing }: PhaseActionsProps) {
  const t = useT();
  return (
    <div className={styles.actions}>
      {onNext ? (
        <Button look="primary" icon={ArrowRight} onPress={onNext}>
          {t('sessions.nextPhase')}
        </Button>
      ) : null}
      {onPrevious ? (
        <Button look="plain" icon={ArrowLeft} onPress={onPrevious}>
          {t('sessions.previousPhase')}
        </Button>
      ) : null}
      <span className={styles.closing}>
        <Button look={onNext ? 'plain' : 'primary'} onPress={onClose} isDisabled={closing}>
          {t('sessions.close')}
        </Button>
      </span>
    </div>
  );
}

import { Undo2, X } from 'lucide-react';
import {
  UNSTABLE_Toast as AriaToast,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from './Button.tsx';
import styles from './Toast.module.css';

interface Message {
  readonly text: string;
  readonly undo?: () => void;
}

/** Long enough to read and to reach with the keyboard; it waits while hovered or focused. */
const staysMs = 10_000;
const queue = new ToastQueue<Message>({ maxVisibleToasts: 2 });

/** Says that something is done, with a way back. `text` is a finished sentence. */
export function showToast(text: string, undo?: () => void): void {
  queue.add(undo ? { text, undo } : { text }, { timeout: staysMs });
}

/** Takes every message away (at lock). */
export function clearToasts(): void {
  queue.clear();
}

/** Mounted once, by the shell. */
export function Toasts() {
  const t = useT();
  return (
    <ToastRegion queue={queue} aria-label={t('common.toasts')} className={styles.region ?? ''}>
      {({ toast }) => (
        <AriaToast toast={toast} className={styles.toast ?? ''}>
          <ToastContent role="status" className={styles.text ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo ? (
            <Button
              look="plain"
              icon={Undo2}
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {t('common.undo')}
            </Button>
          ) : null}
          <Button look="plain" iconOnly icon={X} slot="close">
            {t('common.close')}
          </Button>
        </AriaToast>
      )}
    </ToastRegion>
  );
}

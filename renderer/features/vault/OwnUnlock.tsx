import { KeyRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CodeForm } from './CodeForm.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import styles from './vault.module.css';

interface OwnUnlockProps {
  readonly onUnlocked: () => void;
  readonly retryInSeconds?: number;
  readonly onRestore?: () => void;
  /** Other ways in, beside the button of the phrase. */
  readonly children?: ReactNode;
}

/**
 * The own vault: by its code where one opens it on this computer, by its phrase always. A code that
 * opens nothing any more is said, never asked for.
 */
export function OwnUnlock({ children, retryInSeconds = 0, ...ways }: OwnUnlockProps) {
  const t = useT();
  const { data, isPending, refetch } = useRead(api.quick.state, null, { keepAfter: false });
  const [byPhrase, setByPhrase] = useState(false);
  if (isPending) return null;
  const { way, triesLeft } = data ?? { way: 'none', triesLeft: 0 };
  if (way === 'usable' && !byPhrase) {
    return (
      <CodeForm
        triesLeft={triesLeft}
        retryInSeconds={retryInSeconds}
        onUnlocked={ways.onUnlocked}
        onRefused={() => void refetch()}
      >
        <Button icon={KeyRound} onPress={() => setByPhrase(true)}>
          {t('quick.lock.usePhrase')}
        </Button>
      </CodeForm>
    );
  }
  return (
    <>
      {way === 'none' || way === 'usable' ? null : (
        <p role="status" className={styles.recovered}>
          {t(`quick.lock.${way}`)}
        </p>
      )}
      <UnlockForm kind="own" retryInSeconds={retryInSeconds} {...ways}>
        {way === 'usable' ? (
          <Button onPress={() => setByPhrase(false)}>{t('quick.lock.useCode')}</Button>
        ) : null}
        {children}
      </UnlockForm>
    </>
  );
}

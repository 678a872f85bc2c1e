import { KeyRound } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { QuickState } from '#shared/features/quick.ts';
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

const noCode: QuickState = { way: 'none', triesLeft: 0 };
/** A vault process that starts again answers within this. */
const PATIENCE = { tries: 2, milliseconds: 200 };

/**
 * What there is to open with, asked once: a later answer must not take away the form one is typing
 * in, or whose phrase is being tried.
 */
function useQuickState(): [QuickState | null, () => void] {
  const { data, isError, refetch } = useRead(api.quick.state, null, { keepAfter: false });
  const [state, setState] = useState<QuickState | null>(null);
  const [tries, setTries] = useState(0);
  const isOver = isError && tries >= PATIENCE.tries;
  if (state === null && (data !== undefined || isOver)) setState(data ?? noCode);
  useEffect(() => {
    if (!isError || tries >= PATIENCE.tries) return undefined;
    const timer = setTimeout(() => {
      void refetch().then(() => setTries(tries + 1));
    }, PATIENCE.milliseconds);
    return () => clearTimeout(timer);
  }, [isError, tries, refetch]);
  const askAgain = () => void refetch().then((answer) => setState(answer.data ?? noCode));
  return [state, askAgain];
}

/**
 * The own vault: by its code where one opens it on this computer, by its phrase always. A code that
 * opens nothing any more is said, never asked for.
 */
export function OwnUnlock({ children, retryInSeconds = 0, ...ways }: OwnUnlockProps) {
  const t = useT();
  const [state, askAgain] = useQuickState();
  const [byPhrase, setByPhrase] = useState(false);
  if (state === null) return null;
  const { way, triesLeft } = state;
  if (way === 'usable' && !byPhrase) {
    return (
      <CodeForm
        triesLeft={triesLeft}
        retryInSeconds={retryInSeconds}
        onUnlocked={ways.onUnlocked}
        onRefused={askAgain}
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

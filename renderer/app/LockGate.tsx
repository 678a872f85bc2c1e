import type { RouterHistory } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { VaultScreen } from '#renderer/features/vault/VaultScreen.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCarnetEvents } from '#renderer/ipc/events.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { VaultKind } from '#shared/features/vault.ts';
import { Calm } from './Calm.tsx';
import { OpenVault } from './OpenVault.tsx';

interface LockGateProps {
  readonly history: RouterHistory;
  readonly children: ReactNode;
}

/**
 * First start, lock screen or notebook. Once the notebook has been shown in this window it stays
 * mounted: an interrupted vault must not cost the text on screen. (A real lock gives a new window.)
 */
export function LockGate({ history, children }: LockGateProps) {
  const t = useT();
  const status = useRead(api.vault.status, null);
  const [opened, setOpened] = useState<VaultKind | null>(null);
  const [held, setHeld] = useState(false);
  const open = held ? null : (status.data?.open ?? null);
  // Set while rendering, as React advises, so that the lock screen never flashes.
  if (open !== null && open !== opened) setOpened(open);
  const readAgain = () => void status.refetch();
  useCarnetEvents((event) => {
    const touched = event.type === 'changed' && event.topics.includes('vault');
    if (touched || event.type === 'vaultReady') readAgain();
  });

  if (opened !== null) {
    return (
      <OpenVault kind={opened} history={history}>
        {children}
      </OpenVault>
    );
  }
  if (status.data)
    return <VaultScreen status={status.data} onChanged={readAgain} onHold={setHeld} />;
  return (
    <Calm>
      {status.error ? (
        <ErrorNote error={status.error}>
          <Button onPress={readAgain}>{t('common.retry')}</Button>
        </ErrorNote>
      ) : (
        <Progress label={t('common.opening')} />
      )}
    </Calm>
  );
}

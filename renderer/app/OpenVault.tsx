import { useQueryClient } from '@tanstack/react-query';
import type { RouterHistory } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { VaultLostDialog } from '#renderer/features/vault/VaultLostDialog.tsx';
import { AddressContext } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCarnetEvents } from '#renderer/ipc/events.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import type { WritingPlace } from '#shared/features/drafts.ts';
import type { VaultKind } from '#shared/features/vault.ts';
import { watchCopying } from './copying.ts';
import { Discreet } from './Discreet.tsx';
import { flushAll } from './flush.ts';
import { prepareToLock } from './lock.ts';
import styles from './OpenVault.module.css';
import { isPrintRoute } from './paths.ts';
import { currentPlace, restoreCaret, watchPlace } from './place.ts';

interface OpenVaultProps {
  readonly kind: VaultKind;
  readonly history: RouterHistory;
  readonly children: ReactNode;
}

/** Goes back to where one was before the lock; renders nothing until that is known. */
function useRestoredPlace(history: RouterHistory): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let current = true;
    const arrive = (place: WritingPlace | null) => {
      if (!current) return;
      if (place && !isPrintRoute(history.location.pathname)) {
        history.replace(place.route);
        restoreCaret(place);
      }
      setReady(true);
    };
    call(api.drafts.place, null).then(arrive, () => arrive(null));
    return () => {
      current = false;
    };
  }, [history]);
  return ready;
}

/** The notebook, as long as this window lives. */
export function OpenVault({ kind, history, children }: OpenVaultProps) {
  const client = useQueryClient();
  const ready = useRestoredPlace(history);
  const settings = useRead(api.settings.get, null);
  const [lost, setLost] = useState(false);
  useEffect(watchPlace, []);
  useEffect(watchCopying, []);
  const placeWhenLost = useRef<WritingPlace | null>(null);

  useCarnetEvents((event) => {
    if (event.type === 'lockRequested') void prepareToLock();
    if (event.type === 'vaultLost') {
      placeWhenLost.current ??= currentPlace();
      setLost(true);
    }
  });

  async function afterReturn(): Promise<void> {
    await flushAll();
    await client.invalidateQueries();
    setLost(false);
    const place = placeWhenLost.current;
    placeWhenLost.current = null;
    if (place) requestAnimationFrame(() => restoreCaret(place));
  }

  return (
    <AddressContext value={settings.data?.address ?? 'vous'}>
      <div className={lost ? styles.lost : styles.open} inert={lost}>
        <Discreet>{ready ? children : null}</Discreet>
      </div>
      {lost ? <VaultLostDialog kind={kind} onReturn={afterReturn} /> : null}
    </AddressContext>
  );
}

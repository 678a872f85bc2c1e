import { useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import type { RecoverySheet, VaultStatus } from '#shared/features/vault.ts';
import { BrokenVault } from './BrokenVault.tsx';
import { CreateVault } from './CreateVault.tsx';
import { ExampleLock } from './ExampleLock.tsx';
import { LockScreen } from './LockScreen.tsx';
import { SheetScreen } from './SheetScreen.tsx';

interface VaultScreenProps {
  readonly status: VaultStatus;
  /** Reads the status again: something was opened, created or erased. */
  readonly onChanged: () => void;
  /** True: keep the notebook closed although the vault is open (the sheet is on screen). */
  readonly onHold: (held: boolean) => void;
}

/** First start, recovery sheet or lock screen, by the state of the vaults. */
export function VaultScreen({ status, onChanged, onHold }: VaultScreenProps) {
  const [sheet, setSheet] = useState<RecoverySheet | null>(null);
  const [wantsOwn, setWantsOwn] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  function release(): void {
    onHold(false);
    onChanged();
  }

  if (sheet) return <SheetScreen sheet={sheet} onProven={release} />;
  const showExample = status.example === 'present' && status.last === 'example' && !wantsOwn;
  if (showExample) {
    return (
      <ExampleLock
        hasOwn={status.own !== 'absent'}
        onChanged={onChanged}
        onOwn={() => setWantsOwn(true)}
      />
    );
  }
  switch (status.own) {
    case 'absent':
      return (
        <CreateVault
          onBegin={() => onHold(true)}
          onCreated={setSheet}
          onRefused={(error) => {
            setRefusal(error);
            release();
          }}
          onOpened={release}
          {...(wantsOwn ? { onBack: () => setWantsOwn(false) } : {})}
        />
      );
    case 'damaged':
      return <BrokenVault code="vault-header-damaged" onRetry={onChanged} />;
    case 'newer':
      return <BrokenVault code="vault-newer-version" onRetry={onChanged} />;
    default:
      return <LockScreen status={status} refusal={refusal} onUnlocked={onChanged} />;
  }
}

import { useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import type { RecoverySheet, VaultStatus } from '#shared/features/vault.ts';
import { BrokenVault } from './BrokenVault.tsx';
import { CreateVault } from './CreateVault.tsx';
import { ExampleLock } from './ExampleLock.tsx';
import { LockScreen } from './LockScreen.tsx';
import { RestoreVault } from './RestoreVault.tsx';
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
  // Whether there was a vault when one set out: the restored one appears under way.
  const [restoring, setRestoring] = useState<{ readonly hasVault: boolean } | null>(null);
  const restore = () => setRestoring({ hasVault: status.own !== 'absent' });
  const [refusal, setRefusal] = useState<AppError | null>(null);

  function release(): void {
    onHold(false);
    onChanged();
  }

  if (sheet) return <SheetScreen sheet={sheet} onProven={release} />;
  if (restoring) {
    return (
      <RestoreVault
        hasVault={restoring.hasVault}
        onOpened={onChanged}
        onBack={() => setRestoring(null)}
      />
    );
  }
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
          onRestore={restore}
          onRefused={(error) => {
            setRefusal(error);
            release();
          }}
          onOpened={release}
          {...(wantsOwn ? { onBack: () => setWantsOwn(false) } : {})}
        />
      );
    case 'damaged':
      return <BrokenVault code="vault-header-damaged" onRetry={onChanged} onRestore={restore} />;
    case 'newer':
      return <BrokenVault code="vault-newer-version" onRetry={onChanged} onRestore={restore} />;
    default:
      return (
        <LockScreen status={status} refusal={refusal} onUnlocked={onChanged} onRestore={restore} />
      );
  }
}

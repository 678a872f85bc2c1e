import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { VaultKind } from '#shared/features/vault.ts';
import { OwnUnlock } from './OwnUnlock.tsx';
import { UnlockForm } from './UnlockForm.tsx';

interface VaultLostDialogProps {
  readonly kind: VaultKind;
  /** Called once the vault is open again. */
  readonly onReturn: () => Promise<void>;
}

/** The vault process ended unasked: says so, and asks for the phrase. Cannot be dismissed. */
export function VaultLostDialog({ kind, onReturn }: VaultLostDialogProps) {
  const t = useT();
  const open = useCommand(api.example.open);
  const goOn = () => void onReturn();
  return (
    <Dialog title={t('vault.stopped.title')} isOpen role="alertdialog">
      <p>{t('vault.stopped.text')}</p>
      {kind === 'own' ? (
        <OwnUnlock onUnlocked={goOn} />
      ) : (
        <UnlockForm kind={kind} onUnlocked={goOn}>
          <Button onPress={() => open.mutate(null, { onSuccess: goOn })}>
            {t('vault.example.reopen')}
          </Button>
        </UnlockForm>
      )}
    </Dialog>
  );
}

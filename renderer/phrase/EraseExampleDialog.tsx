import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';

interface EraseExampleDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** Asks once: erasing a vault is the one thing that cannot be undone. */
export function EraseExampleDialog({ isOpen, onClose, onErased }: EraseExampleDialogProps) {
  const t = useT();
  const erase = useCommand(api.example.erase);
  const done = () => {
    onClose();
    onErased();
  };
  return (
    <Dialog
      title={t('vault.example.eraseTitle')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button
            isDisabled={erase.isPending}
            onPress={() => erase.mutate(null, { onSuccess: done })}
          >
            {t('vault.example.erase')}
          </Button>
          <Button look="plain" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('vault.example.eraseText')}</p>
      {erase.error ? <ErrorNote error={erase.error} /> : null}
    </Dialog>
  );
}

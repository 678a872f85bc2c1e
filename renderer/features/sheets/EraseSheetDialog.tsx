import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { SheetId } from '#shared/features/fields.ts';

interface EraseSheetDialogProps {
  readonly id: SheetId;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** « Ne pas garder de copie »: the plan belongs to the person (practice.md, G03). */
export function EraseSheetDialog({ id, onClose, onErased }: EraseSheetDialogProps) {
  const t = useT();
  const erase = useCommand(api.sheets.erase);
  async function run(): Promise<void> {
    await erase.mutateAsync({ id });
    showToast(t('sheets.erased'));
    onErased();
  }
  return (
    <Dialog
      title={t('sheets.eraseTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button isDisabled={erase.isPending} onPress={() => void run().catch(() => undefined)}>
            {t('sheets.eraseConfirm')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('sheets.eraseText')}</p>
      {erase.error ? <ErrorNote error={erase.error} /> : null}
    </Dialog>
  );
}

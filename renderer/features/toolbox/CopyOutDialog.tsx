import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call, callShell } from '#renderer/ipc/client.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { AppError } from '#shared/errors.ts';
import type { Attachment } from '#shared/features/toolbox.ts';

interface CopyOutDialogProps {
  readonly piece: Attachment;
  readonly onClose: () => void;
}

/** Says what leaving the vault means, then asks where: the only way out of a piece. */
export function CopyOutDialog({ piece: { id, type }, onClose }: CopyOutDialogProps) {
  const t = useT();
  const [error, setError] = useState<AppError | null>(null);
  async function copy(): Promise<void> {
    const place = await callShell('placeAttachment', { type });
    if (place === null) return;
    await call(api.toolbox.saveCopy, { id, token: place.token });
    showToast(t('toolbox.copying.done', { name: place.fileName }));
    onClose();
  }
  async function go(): Promise<void> {
    setError(null);
    try {
      await copy();
    } catch (failure) {
      setError(failure instanceof AppError ? failure : new AppError('internal'));
    }
  }
  return (
    <Dialog
      title={t('toolbox.copying.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={() => void go()}>
            {t('toolbox.copying.go')}
          </Button>
          <Button look="plain" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('toolbox.copying.text')}</p>
      {error ? <ErrorNote error={error} /> : null}
    </Dialog>
  );
}

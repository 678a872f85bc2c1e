import { type FormEvent, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { RecoverySheetForm } from '#renderer/phrase/RecoverySheetForm.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { PassphraseField } from '#renderer/ui/PassphraseField.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { SlowActions } from './SlowActions.tsx';
import styles from './settings.module.css';

/** Twelve new words against the current phrase, proven like the first ones. */
export function RenewSheetDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const renew = useCommand(api.vault.renewRecovery);
  const [phrase, setPhrase] = useState('');
  const sheet = renew.data;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (phrase !== '') renew.mutate({ phrase });
  }
  const proven = () => {
    showToast(t('settings.lock.sheetDone'));
    onClose();
  };

  if (sheet) {
    return (
      <Dialog title={t('vault.sheet.title')} isOpen wide>
        <RecoverySheetForm sheet={sheet} onProven={proven} />
      </Dialog>
    );
  }
  return (
    <Dialog title={t('settings.lock.sheet')} isOpen onClose={onClose}>
      <p>{t('settings.lock.sheetLead')}</p>
      <form className={styles.form} onSubmit={submit}>
        <PassphraseField
          label={t('vault.lock.phrase')}
          value={phrase}
          onChange={setPhrase}
          autoFocus
        />
        {renew.error ? <ErrorNote error={renew.error} /> : null}
        <SlowActions
          isPending={renew.isPending}
          doing={t('vault.sheet.finishing')}
          onCancel={onClose}
        >
          <Button look="primary" type="submit" isDisabled={phrase === '' || renew.isPending}>
            {t('settings.lock.sheetDo')}
          </Button>
        </SlowActions>
      </form>
    </Dialog>
  );
}

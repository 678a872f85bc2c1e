import { type FormEvent, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { NewPhrase, type PhrasePair, pairError } from '#renderer/phrase/NewPhrase.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { PassphraseField } from '#renderer/ui/PassphraseField.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { SlowActions } from './SlowActions.tsx';
import styles from './settings.module.css';

/** The current phrase, then the new one twice. */
export function ChangePhraseDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const change = useCommand(api.vault.changePassphrase);
  const [current, setCurrent] = useState('');
  const [pair, setPair] = useState<PhrasePair>({ phrase: '', confirmation: '' });
  const [tried, setTried] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (current === '' || pairError(pair)) return;
    const done = () => {
      showToast(t('settings.lock.changed'));
      onClose();
    };
    change.mutate({ current, next: pair.phrase }, { onSuccess: done });
  }

  return (
    <Dialog title={t('settings.lock.change')} isOpen onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <PassphraseField
          label={t('settings.lock.current')}
          value={current}
          onChange={setCurrent}
          error={tried && current === '' ? t('vault.lock.missing') : undefined}
          autoFocus
        />
        <NewPhrase
          value={pair}
          onChange={setPair}
          labels={{ phrase: t('settings.lock.next'), confirm: t('settings.lock.confirm') }}
          error={tried ? pairError(pair) : null}
        />
        <p className={styles.small}>{t('settings.lock.oldBackups')}</p>
        {change.error ? <ErrorNote error={change.error} /> : null}
        <SlowActions
          isPending={change.isPending}
          doing={t('vault.sheet.finishing')}
          onCancel={onClose}
        >
          <Button look="primary" type="submit" isDisabled={change.isPending}>
            {t('settings.lock.changeDo')}
          </Button>
        </SlowActions>
      </form>
    </Dialog>
  );
}

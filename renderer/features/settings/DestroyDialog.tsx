import { type FormEvent, useState } from 'react';
import { requestLock } from '#renderer/app/lock.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { destroyWords } from '#shared/features/care.ts';
import { SlowActions } from './SlowActions.tsx';
import { SurvivingBackups } from './SurvivingBackups.tsx';
import styles from './settings.module.css';

/** The word as it was typed, capitals and spaces aside; null until it is the one. */
function wordIn(typed: string): (typeof destroyWords)[number] | null {
  const plain = typed.trim().normalize('NFC').toLowerCase();
  return destroyWords.find((word) => word === plain) ?? null;
}

/** What goes, what stays, and a word to type: no button can do this alone. */
export function DestroyDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const destroy = useCommand(api.care.destroy);
  const { data: files = [] } = useRead(api.backups.list, null);
  const [typed, setTyped] = useState('');
  const word = wordIn(typed);

  function submit(event: FormEvent): void {
    event.preventDefault();
    // The vault is closed once destroyed: a lock gives a fresh window on the first screen.
    if (word && !destroy.isPending)
      destroy.mutate({ word }, { onSuccess: () => void requestLock() });
  }

  return (
    <Dialog title={t('care.destroy.title')} isOpen wide onClose={onClose}>
      <div>
        <p>{t('care.destroy.lost')}</p>
        <ul className={styles.list}>
          <li>{t('care.destroy.lostNotes')}</li>
          <li>{t('care.destroy.lostKeys')}</li>
          <li>{t('care.destroy.lostAside')}</li>
        </ul>
      </div>
      <SurvivingBackups files={files} />
      <p className={styles.small}>{t('care.destroy.disk')}</p>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t('care.destroy.type')}
          value={typed}
          onChange={setTyped}
          maxLength={40}
          spellCheck={false}
        />
        {destroy.error ? <ErrorNote error={destroy.error} /> : null}
        <SlowActions
          isPending={destroy.isPending}
          doing={t('care.destroy.doing')}
          onCancel={onClose}
        >
          <Button type="submit" isDisabled={word === null || destroy.isPending}>
            {t('care.destroy.do')}
          </Button>
        </SlowActions>
      </form>
    </Dialog>
  );
}

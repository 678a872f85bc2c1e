import { type FormEvent, useState } from 'react';
import styles from '#renderer/backups/backups.module.css';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { TextArea } from '#renderer/ui/TextField.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';

/**
 * The twelve words from the paper, tried on the slot they open. All of them: a check of three would
 * need the vault to keep the words, and it keeps none.
 */
export function CheckSheetDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const check = useCommand(api.care.checkSheet);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const empty = words.trim() === '';

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (empty || check.isPending) return;
    const done = () => {
      showToast(t('care.sheet.good'));
      onClose();
    };
    check.mutate({ words }, { onSuccess: done });
  }

  return (
    <Dialog title={t('care.sheet.dialog')} isOpen onClose={onClose}>
      <p>{t('care.sheet.lead')}</p>
      <form className={styles.form} onSubmit={submit}>
        <TextArea
          label={t('care.sheet.words')}
          help={t('care.sheet.wordsHelp')}
          error={tried && empty ? t('care.sheet.missing') : undefined}
          value={words}
          onChange={setWords}
          rows={3}
          maxLength={400}
          spellCheck={false}
          autoFocus
        />
        {check.error ? <ErrorNote error={check.error} /> : null}
        <div className={styles.row}>
          <Button look="primary" type="submit" isDisabled={check.isPending}>
            {t('care.sheet.do')}
          </Button>
          {check.isPending ? (
            <Progress label={t('care.sheet.doing')} />
          ) : (
            <Button look="plain" onPress={onClose}>
              {t('common.cancel')}
            </Button>
          )}
        </div>
      </form>
      <p className={styles.small}>{t('care.sheet.lost')}</p>
    </Dialog>
  );
}

import { type FormEvent, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { PassphraseField } from '#renderer/ui/PassphraseField.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { codeFlaw } from '#shared/rules/quick-code.ts';
import styles from './settings.module.css';

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

/** The phrase, then the code twice. */
export function QuickCodeDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const enable = useCommand(api.quick.enable);
  const [phrase, setPhrase] = useState('');
  const [code, setCode] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const flaw = codeFlaw(code);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (phrase === '' || flaw !== null || again !== code || enable.isPending) return;
    const done = () => {
      showToast(t('quick.done'));
      onClose();
    };
    enable.mutate({ phrase, code }, { onSuccess: done });
  }

  return (
    <Dialog title={t('quick.switch')} isOpen onClose={onClose}>
      <p>{t('quick.dialog.lead')}</p>
      <form className={styles.form} onSubmit={submit}>
        <PassphraseField
          label={t('vault.lock.phrase')}
          value={phrase}
          onChange={setPhrase}
          error={tried && phrase === '' ? t('vault.lock.missing') : undefined}
          autoFocus
        />
        <PassphraseField
          label={t('quick.dialog.code')}
          value={code}
          onChange={(next) => setCode(withoutSpaces(next))}
          help={t('quick.dialog.codeHelp')}
          error={tried && flaw !== null ? t(`quick.dialog.${flaw}`) : undefined}
          digits
        />
        <PassphraseField
          label={t('quick.dialog.confirm')}
          value={again}
          onChange={(next) => setAgain(withoutSpaces(next))}
          error={tried && flaw === null && again !== code ? t('quick.dialog.differ') : undefined}
          digits
        />
        <p className={styles.small}>{t('quick.dialog.forget')}</p>
        {enable.error ? <ErrorNote error={enable.error} /> : null}
        <div className={styles.row}>
          <Button look="primary" type="submit" isDisabled={enable.isPending}>
            {t('quick.dialog.do')}
          </Button>
          {enable.isPending ? (
            <Progress label={t('quick.dialog.doing')} />
          ) : (
            <Button look="plain" onPress={onClose}>
              {t('common.cancel')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

import { Printer } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api, callShell } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { RecoverySheet } from '#shared/features/vault.ts';
import styles from './RecoverySheet.module.css';

interface RecoverySheetFormProps {
  readonly sheet: RecoverySheet;
  readonly onProven: () => void;
}

/** A sheet may hold the same word twice: its number is what tells it apart. */
function numbered(words: readonly string[]) {
  return words.map((word, index) => ({ number: index + 1, word }));
}

/** The twelve words, once, and the proof that they left the screen: three of them typed back. */
export function RecoverySheetForm({ sheet, onProven }: RecoverySheetFormProps) {
  const t = useT();
  const confirm = useCommand(api.vault.confirmRecovery);
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});

  function submit(event: FormEvent): void {
    event.preventDefault();
    const answers = sheet.challenge.map((position) => ({ position, word: typed[position] ?? '' }));
    confirm.mutate({ answers }, { onSuccess: onProven });
  }

  return (
    <div className={styles.sheet}>
      <p className={styles.paperOnly}>{t('vault.sheet.paperTitle')}</p>
      <p className={styles.screenOnly}>{t('vault.sheet.lead')}</p>
      <ol className={styles.words} aria-label={t('vault.sheet.words')}>
        {numbered(sheet.words).map(({ number, word }) => (
          <li key={number}>{word}</li>
        ))}
      </ol>
      <p className={styles.paperOnly}>{t('vault.sheet.paperNote')}</p>
      <div className={styles.print}>
        <Button icon={Printer} onPress={() => void callShell('print', null)}>
          {t('vault.sheet.print')}
        </Button>
        <p>{t('vault.sheet.printWarning')}</p>
      </div>
      <form className={styles.proof} onSubmit={submit}>
        <div>
          <h2>{t('vault.sheet.proofTitle')}</h2>
          <p className={styles.help}>{t('vault.sheet.proofHelp')}</p>
        </div>
        <div className={styles.three}>
          {sheet.challenge.map((position) => (
            <TextField
              key={position}
              label={t('vault.sheet.word', { position })}
              value={typed[position] ?? ''}
              onChange={(word) => setTyped((before) => ({ ...before, [position]: word }))}
              spellCheck={false}
            />
          ))}
        </div>
        {confirm.error ? <ErrorNote error={confirm.error} /> : null}
        <div className={styles.row}>
          <Button look="primary" type="submit" isDisabled={confirm.isPending}>
            {t('vault.sheet.finish')}
          </Button>
          {confirm.isPending ? <Progress label={t('vault.sheet.finishing')} /> : null}
        </div>
      </form>
    </div>
  );
}

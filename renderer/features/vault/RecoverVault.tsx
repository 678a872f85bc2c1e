import { type FormEvent, useState } from 'react';
import { Calm } from '#renderer/app/Calm.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { NewPhrase, type PhrasePair, pairError } from '#renderer/phrase/NewPhrase.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { TextArea } from '#renderer/ui/TextField.tsx';
import { useCountdown } from './useCountdown.ts';
import styles from './vault.module.css';

const wordCount = 12;

function wordsIn(text: string): string[] {
  return text.split(/[\s,;.\d]+/u).filter(Boolean);
}

interface RecoverVaultProps {
  readonly onReopened: () => void;
  readonly onBack: () => void;
}

/** The twelve words of the sheet, then a phrase that replaces the lost one. */
export function RecoverVault({ onReopened, onBack }: RecoverVaultProps) {
  const t = useT();
  const unlock = useCommand(api.vault.unlockWithRecovery);
  const [words, setWords] = useState('');
  const [pair, setPair] = useState<PhrasePair>({ phrase: '', confirmation: '' });
  const [tried, setTried] = useState(false);
  const [seconds, waitFor] = useCountdown(0);
  const found = wordsIn(words);
  const short = found.length !== wordCount;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (short || pairError(pair) || seconds > 0 || unlock.isPending) return;
    const input = { words: found.join(' '), newPhrase: pair.phrase };
    unlock.mutate(input, {
      onSuccess: onReopened,
      onError: (error) => waitFor(error.seconds ?? 0),
    });
  }

  return (
    <Calm>
      <Card look="sheet">
        <h1>{t('vault.recovery.title')}</h1>
        <p>{t('vault.recovery.lead')}</p>
        <form className={styles.form} onSubmit={submit}>
          <TextArea
            label={t('vault.recovery.words')}
            help={t('vault.recovery.wordsHelp')}
            error={tried && short ? t('vault.recovery.count', { found: found.length }) : undefined}
            value={words}
            onChange={setWords}
            rows={3}
            spellCheck={false}
            autoFocus
          />
          <NewPhrase
            value={pair}
            onChange={setPair}
            labels={{ phrase: t('vault.recovery.phrase'), confirm: t('vault.recovery.confirm') }}
            error={tried ? pairError(pair) : null}
          />
          {unlock.error ? <ErrorNote error={unlock.error} /> : null}
          {seconds > 0 ? (
            <p className={styles.wait}>{t('vault.lock.wait', { count: seconds })}</p>
          ) : null}
          <div className={styles.row}>
            <Button look="primary" type="submit" isDisabled={unlock.isPending || seconds > 0}>
              {t('vault.recovery.open')}
            </Button>
            {unlock.isPending ? (
              <Progress label={t('vault.lock.unlocking')} />
            ) : (
              <Button look="plain" onPress={onBack}>
                {t('vault.recovery.back')}
              </Button>
            )}
          </div>
        </form>
        <p className={styles.small}>{t('vault.recovery.noSheet')}</p>
      </Card>
    </Calm>
  );
}

import { useState } from 'react';
import { Calm } from '#renderer/app/Calm.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { EraseExampleDialog } from '#renderer/phrase/EraseExampleDialog.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import styles from './vault.module.css';

interface ExampleLockProps {
  readonly hasOwn: boolean;
  /** Open again, or erased: the state of the vault has changed. */
  readonly onChanged: () => void;
  /** To the own vault, or to its creation. */
  readonly onOwn: () => void;
}

/** The lock screen of the fictional vault: its phrase is no secret. */
export function ExampleLock({ hasOwn, onChanged, onOwn }: ExampleLockProps) {
  const t = useT();
  const phrase = useRead(api.example.phrase, null);
  const open = useCommand(api.example.open);
  const [erasing, setErasing] = useState(false);
  return (
    <Calm>
      <Card look="sheet">
        <h1>{t('vault.lock.title')}</h1>
        <p>{t('vault.example.lead')}</p>
        <div className={styles.offer}>
          <p className={styles.offerTitle}>{t('vault.example.phrase')}</p>
          <p className={styles.phrase}>{phrase.data?.phrase}</p>
        </div>
        {open.error ? <ErrorNote error={open.error} /> : null}
        <UnlockForm kind="example" onUnlocked={onChanged}>
          <Button
            isDisabled={open.isPending}
            onPress={() => open.mutate(null, { onSuccess: onChanged })}
          >
            {t('vault.example.reopen')}
          </Button>
          {open.isPending ? <Progress label={t('vault.lock.unlocking')} /> : null}
        </UnlockForm>
        <div className={styles.otherWays}>
          <Button look="plain" onPress={onOwn}>
            {t(hasOwn ? 'vault.example.openOwn' : 'vault.example.createOwn')}
          </Button>
          <Button look="plain" onPress={() => setErasing(true)}>
            {t('vault.example.erase')}
          </Button>
        </div>
      </Card>
      <EraseExampleDialog isOpen={erasing} onClose={() => setErasing(false)} onErased={onChanged} />
    </Calm>
  );
}

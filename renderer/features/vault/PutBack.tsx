import { Calm } from '#renderer/app/Calm.tsx';
import styles from '#renderer/backups/backups.module.css';
import { countsInWords, momentInWords } from '#renderer/backups/words.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { Rehearsed } from './rehearsed.ts';

interface PutBackProps {
  readonly rehearsed: Rehearsed;
  readonly hasVault: boolean;
  readonly onOpened: () => void;
  readonly onAnother: () => void;
}

/** What the backup holds, « Revenir à celle-ci », and what became of the vault of before. */
export function PutBack({ rehearsed, hasVault, onOpened, onAnother }: PutBackProps) {
  const t = useT();
  const speech = { t, language: useLanguage() };
  const restore = useCommand(api.backups.restore);
  const unlock = useCommand(api.vault.unlock);
  const { madeAt, phrase, content } = rehearsed;
  const when = momentInWords(speech, madeAt);
  if (restore.isSuccess) {
    return (
      <Calm>
        <Card look="sheet">
          <h1>{t('backups.restore.doneTitle')}</h1>
          <p role="status">
            {t(hasVault ? 'backups.restore.done' : 'backups.restore.doneNew', { when })}
          </p>
          {unlock.error ? <ErrorNote error={unlock.error} /> : null}
          <div className={styles.row}>
            <Button
              look="primary"
              isDisabled={unlock.isPending}
              onPress={() => unlock.mutate({ phrase, kind: 'own' }, { onSuccess: onOpened })}
            >
              {t('backups.restore.open')}
            </Button>
            {unlock.isPending ? <Progress label={t('vault.lock.unlocking')} /> : null}
          </div>
        </Card>
      </Calm>
    );
  }
  return (
    <Calm>
      <Card look="sheet">
        <h1>{t('backups.restore.title')}</h1>
        <p className={styles.last}>{when}</p>
        <p role="status" className={styles.good}>
          {t('backups.rehearsal.good', { counts: countsInWords(speech, content.counts) })}
        </p>
        {hasVault ? <p>{t('backups.restore.aside')}</p> : null}
        {restore.error ? <ErrorNote error={restore.error} /> : null}
        <div className={styles.row}>
          <Button
            look="primary"
            isDisabled={restore.isPending}
            onPress={() => restore.mutate({ madeAt, phrase })}
          >
            {t('backups.restore.do')}
          </Button>
          {restore.isPending ? (
            <Progress label={t('backups.restore.doing')} />
          ) : (
            <Button look="plain" onPress={onAnother}>
              {t('backups.restore.another')}
            </Button>
          )}
        </div>
      </Card>
    </Calm>
  );
}

import { useState } from 'react';
import { Calm } from '#renderer/app/Calm.tsx';
import styles from '#renderer/backups/backups.module.css';
import { RehearsalForm } from '#renderer/backups/RehearsalForm.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ChooseBackup } from './ChooseBackup.tsx';
import { PutBack } from './PutBack.tsx';
import type { Rehearsed } from './rehearsed.ts';

interface RestoreVaultProps {
  /** There is a vault on this computer, which would be set aside. */
  readonly hasVault: boolean;
  /** The vault of the backup is open. */
  readonly onOpened: () => void;
  readonly onBack: () => void;
}

/** « Revenir à une sauvegarde »: a day, its phrase, what it holds, and only then the exchange. */
export function RestoreVault({ hasVault, onOpened, onBack }: RestoreVaultProps) {
  const t = useT();
  const [chosen, setChosen] = useState<number | null>(null);
  const [rehearsed, setRehearsed] = useState<Rehearsed | null>(null);
  if (rehearsed) {
    return (
      <PutBack
        rehearsed={rehearsed}
        hasVault={hasVault}
        onOpened={onOpened}
        onAnother={() => setRehearsed(null)}
      />
    );
  }
  const back = (
    <Button look="plain" onPress={onBack}>
      {t('backups.restore.back')}
    </Button>
  );
  return (
    <Calm>
      <Card look="sheet">
        <h1>{t('backups.restore.title')}</h1>
        <p>{t('backups.restore.lead')}</p>
        <ChooseBackup chosen={chosen} onChoose={setChosen} />
        {chosen === null ? (
          <div className={styles.row}>{back}</div>
        ) : (
          <>
            <p className={styles.small}>{t('backups.rehearsal.lead')}</p>
            <RehearsalForm
              key={chosen}
              madeAt={chosen}
              onOpened={(content, phrase) => setRehearsed({ madeAt: chosen, content, phrase })}
            >
              {back}
            </RehearsalForm>
          </>
        )}
        <div className={styles.move}>
          <h2>{t('backups.restore.moveTitle')}</h2>
          <ol className={styles.steps}>
            <li>{t('backups.restore.move1')}</li>
            <li>{t('backups.restore.move2')}</li>
            <li>{t('backups.restore.move3')}</li>
          </ol>
        </div>
      </Card>
    </Calm>
  );
}

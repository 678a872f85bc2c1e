import { ScanLine } from 'lucide-react';
import styles from '#renderer/backups/backups.module.css';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { VaultReading } from '#shared/features/care.ts';

/** Reads every page of the vault, when one asks for it. */
export function VerifyCard() {
  const t = useT();
  const verify = useCommand(api.care.verify);
  return (
    <Card title={t('care.verify.title')} icon={ScanLine}>
      <p>{t('care.verify.text')}</p>
      <div className={styles.row}>
        <Button isDisabled={verify.isPending} onPress={() => verify.mutate(null)}>
          {t('care.verify.do')}
        </Button>
        {verify.isPending ? <Progress label={t('care.verify.doing')} /> : null}
      </div>
      <div role="status" className={styles.said}>
        {verify.data ? <Finding reading={verify.data} /> : null}
      </div>
      {verify.error ? <ErrorNote error={verify.error} /> : null}
    </Card>
  );
}

function Finding({ reading }: { reading: VaultReading }) {
  const t = useT();
  const { sound, brokenPages, structure, index } = reading;
  if (sound) return <p className={styles.good}>{t('care.verify.sound')}</p>;
  const found = [
    ...(brokenPages > 0 ? [t('care.verify.pages', { count: brokenPages })] : []),
    ...(structure ? [] : [t('care.verify.structure')]),
    ...(index ? [] : [t('care.verify.index')]),
  ];
  return (
    <div className={styles.calm}>
      <p>{t('care.verify.broken')}</p>
      <p>{found.join(', ')}</p>
    </div>
  );
}

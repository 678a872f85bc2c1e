import { FileKey } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { CheckSheetDialog } from '#renderer/phrase/CheckSheetDialog.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import styles from './today.module.css';

/** Once a quarter, and only if one wants it: is the recovery sheet still where it was put? */
export function SheetCard() {
  const t = useT();
  const { data } = useRead(api.care.sheet, null);
  const later = useCommand(api.care.sheetLater);
  const remind = useCommand(api.care.setSheetReminder);
  const [checking, setChecking] = useState(false);
  if (!data?.due) return null;
  const stop = () =>
    remind.mutate({ on: false }, { onSuccess: () => showToast(t('care.sheet.stopped')) });
  return (
    <Card title={t('care.sheet.title')} icon={FileKey}>
      <p>{t('care.sheet.propose')}</p>
      <div className={styles.actions}>
        <Button onPress={() => setChecking(true)}>{t('care.sheet.check')}</Button>
        <Button look="plain" onPress={() => later.mutate(null)}>
          {t('care.sheet.later')}
        </Button>
        <Button look="plain" onPress={stop}>
          {t('care.sheet.stop')}
        </Button>
      </div>
      {checking ? <CheckSheetDialog onClose={() => setChecking(false)} /> : null}
    </Card>
  );
}

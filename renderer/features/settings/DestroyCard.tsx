import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { DestroyDialog } from './DestroyDialog.tsx';
import styles from './settings.module.css';

/** The last card of the settings: an end, for when there must be one. */
export function DestroyCard() {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Card title={t('care.destroy.title')}>
      <p>{t('care.destroy.text')}</p>
      <div className={styles.row}>
        <Button onPress={() => setOpen(true)}>{t('care.destroy.open')}</Button>
      </div>
      {open ? <DestroyDialog onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

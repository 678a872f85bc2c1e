import { useState } from 'react';
import { requestLock } from '#renderer/app/lock.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { EraseExampleDialog } from '#renderer/phrase/EraseExampleDialog.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import styles from './settings.module.css';

/** Only in the fictional vault: the way out of it. */
export function ExampleCard() {
  const t = useT();
  const [erasing, setErasing] = useState(false);
  return (
    <Card title={t('settings.example.title')} tone="straw">
      <p>{t('settings.example.text')}</p>
      <div className={styles.row}>
        <Button onPress={() => setErasing(true)}>{t('vault.example.erase')}</Button>
      </div>
      {/* The vault is closed once erased: a lock gives a fresh window on the first screen. */}
      <EraseExampleDialog
        isOpen={erasing}
        onClose={() => setErasing(false)}
        onErased={() => void requestLock()}
      />
    </Card>
  );
}

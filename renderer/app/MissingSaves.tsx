import { FileWarning } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import styles from './MissingSaves.module.css';

/** A damaged file opened with less than was once confirmed: that is never passed over in silence. */
export function MissingSaves() {
  const t = useT();
  const status = useRead(api.vault.status, null);
  const [read, setRead] = useState(false);
  const count = status.data?.missingSaves ?? 0;
  if (count === 0 || read) return null;
  return (
    <div className={styles.note} role="alert">
      <Card title={t('vault.missingSaves.title')} icon={FileWarning} tone="clay">
        <p>{t('vault.missingSaves.text', { count })}</p>
        <div>
          <Button onPress={() => setRead(true)}>{t('vault.missingSaves.read')}</Button>
        </div>
      </Card>
    </div>
  );
}

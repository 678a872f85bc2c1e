import { FolderOpen, TriangleAlert } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { callShell } from '#renderer/ipc/client.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './WrittenFile.module.css';

/** A document has left the vault: its name, that nothing protects it, and the way to it. */
export function WrittenFile({ fileName }: { fileName: string }) {
  const t = useT();
  // The folder may have gone since: there is then nothing to show, and nothing to say.
  const show = () => void callShell('showFile', null).catch(() => undefined);
  return (
    <Card tone="pine">
      <p>
        <strong>{t('bilans.export.done', { fileName })}</strong>
      </p>
      <p className={styles.warning}>
        <Icon of={TriangleAlert} />
        <span>{t('bilans.export.unprotected')}</span>
      </p>
      <div>
        <Button icon={FolderOpen} onPress={show}>
          {t('bilans.export.showFile')}
        </Button>
      </div>
    </Card>
  );
}

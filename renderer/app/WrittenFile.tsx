import { FolderOpen, TriangleAlert } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { callShell } from '#renderer/ipc/client.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { BilanFormat } from '#shared/rules/bilan/formats.ts';
import styles from './WrittenFile.module.css';

interface WrittenFileProps {
  readonly fileName: string;
  readonly format?: BilanFormat;
}

/** A document has left the vault: its name, that nothing protects it, and the way to it. */
export function WrittenFile({ fileName, format = 'pdf' }: WrittenFileProps) {
  const t = useT();
  // The folder may have gone since: there is then nothing to show, and nothing to say.
  const show = () => void callShell('showFile', null).catch(() => undefined);
  return (
    <Card tone="pine">
      <p>
        <strong>{t(`bilans.export.done.${format}`, { fileName })}</strong>
      </p>
      <p className={styles.warning}>
        <Icon of={TriangleAlert} />
        <span>{t('bilans.export.unprotected')}</span>
      </p>
      {format === 'pdf' ? null : <p>{t('bilans.export.canChange')}</p>}
      <div>
        <Button icon={FolderOpen} onPress={show}>
          {t('bilans.export.showFile')}
        </Button>
      </div>
    </Card>
  );
}

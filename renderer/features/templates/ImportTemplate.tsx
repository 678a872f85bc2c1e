import { useNavigate } from '@tanstack/react-router';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call, callShell } from '#renderer/ipc/client.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { AppError } from '#shared/errors.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import type { Template } from '#shared/templates/schema.ts';
import styles from './templates.module.css';

interface Opened {
  readonly text: string;
  readonly template: Template;
}

/** Chooses a file, shows what it contains, and only then brings it in. */
export function ImportTemplate() {
  const t = useT();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  async function choose(): Promise<void> {
    setError(null);
    const chosen = await callShell('chooseTemplate', null);
    if (chosen) setOpened(await call(api.templates.openFile, { token: chosen.token }));
  }
  const onChoose = () =>
    void choose().catch((failure) => {
      setError(failure instanceof AppError ? failure : new AppError('internal'));
    });
  return (
    <>
      <Button icon={FileInput} onPress={onChoose}>
        {t('templates.import')}
      </Button>
      {error ? (
        <Dialog
          title={t('templates.import')}
          isOpen
          role="alertdialog"
          onClose={() => setError(null)}
          actions={
            <>
              <Button look="primary" onPress={onChoose}>
                {t('templates.file.chooseAnother')}
              </Button>
              <Button onPress={() => setError(null)}>{t('common.close')}</Button>
            </>
          }
        >
          <ErrorNote error={error} />
        </Dialog>
      ) : null}
      {opened ? <Preview {...opened} onClose={() => setOpened(null)} onError={setError} /> : null}
    </>
  );
}

interface PreviewProps extends Opened {
  readonly onClose: () => void;
  readonly onError: (error: AppError) => void;
}

/** « Cette trame contient… »: as words, whatever the file says. */
function Preview({ text, template, onClose, onError }: PreviewProps) {
  const t = useT();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  async function bringIn(): Promise<void> {
    setBusy(true);
    const { id } = await call(api.templates.importText, { text });
    onClose();
    showToast(t('templates.file.imported', { title: template.title }));
    await navigate({ to: paths.template(id) });
  }
  function onConfirm(): void {
    if (busy) return;
    bringIn().catch((failure) => {
      onClose();
      onError(failure instanceof AppError ? failure : new AppError('internal'));
    });
  }
  return (
    <Dialog
      title={t('templates.file.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={onConfirm}>
            {t('templates.file.confirm')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p className={styles.previewTitle}>{template.title}</p>
      <p>{template.description}</p>
      <p>{t('templates.file.contains')}</p>
      <ul className={styles.preview}>
        {template.phases.map((phase) => (
          <li key={phase.id}>
            {[
              phase.title,
              ...(phase.minutes > 0 ? [formatMinutes(phase.minutes)] : []),
              t('templates.count.prompts', { count: phase.prompts.length }),
              t('templates.count.fields', { count: phase.fields.length }),
            ].join(' · ')}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {t('templates.file.lasts', { total: formatMinutes(template.minutes) })}
      </p>
      <p className={styles.quiet}>{t('templates.file.text')}</p>
    </Dialog>
  );
}
